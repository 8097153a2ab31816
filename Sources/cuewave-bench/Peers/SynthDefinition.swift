/// A SuperCollider synth as its server reads it: version 2 of the definition format.
struct SynthDefinition {
  let name: String
  /// Its one parameter is the number of a sound; at first 0.
  private static let parameter = "sound"

  /// A part of a synth and what it takes.
  struct Unit {
    let name: String
    var rate: Rate = .audio
    let inputs: [Input]
    var outputs = 1
    /// Which operator, where it is one.
    var choice = 0
  }

  enum Rate: Int8 { case control = 1, audio = 2 }

  enum Input {
    case constant(Float)
    /// An output of an earlier unit; unit 0 is the parameter.
    case unit(Int, output: Int = 0)
  }

  let units: [Unit]

  var bytes: OSCBytes {
    let all = [Unit(name: "Control", rate: .control, inputs: [])] + units
    let constants = units.flatMap(\.inputs).compactMap { input -> Float? in
      if case .constant(let value) = input { value } else { nil }
    }
    var file = PackedBytes()
    file.add(Array("SCgf".utf8))
    file.add(Int32(2))
    file.add(Int16(1))
    file.add(name)
    file.add(Int32(constants.count))
    for constant in constants { file.add(constant.bitPattern) }
    file.add(Int32(1))
    file.add(Float(0).bitPattern)
    file.add(Int32(1))
    file.add(Self.parameter)
    file.add(Int32(0))
    file.add(Int32(all.count))
    var used = 0
    for unit in all { file.add(unit, firstConstant: &used) }
    file.add(Int16(0))
    return file.padded
  }
}

/// Bytes one after another, without gaps.
private struct PackedBytes {
  private var bytes: [UInt8] = []

  mutating func add(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
  }

  mutating func add(_ more: [UInt8]) { bytes += more }

  mutating func add(_ text: String) { bytes += [UInt8(text.utf8.count)] + Array(text.utf8) }

  mutating func add(_ unit: SynthDefinition.Unit, firstConstant: inout Int) {
    add(unit.name)
    add(unit.rate.rawValue)
    add(Int32(unit.inputs.count))
    add(Int32(unit.outputs))
    add(Int16(unit.choice))
    for input in unit.inputs {
      switch input {
      case .constant:
        add(Int32(-1))
        add(Int32(firstConstant))
        firstConstant += 1
      case .unit(let index, let output):
        add(Int32(index))
        add(Int32(output))
      }
    }
    for _ in 0..<unit.outputs { add(unit.rate.rawValue) }
  }

  var padded: OSCBytes {
    var padded = OSCBytes()
    padded.addRaw(bytes)
    return padded
  }
}
