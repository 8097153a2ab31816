import CuePlan

extension Peer {
  /// The best graph known: each lane one long concatenation of padded sounds, then one mix of two.
  static let ffmpegLanes = Peer(name: "ffmpeg, one concatenation a lane", patience: 30) { work in
    guard let ffmpeg = path(of: "ffmpeg") else { return nil }
    var graph = ""
    var index = 0
    for lane in [Lane.voice, .tone] {
      let gaps = work.gaps(in: lane)
      graph += "anullsrc=r=48000:cl=mono,atrim=end_sample=\(max(1, gaps.first))[\(lane)0];"
      var labels = "[\(lane)0]"
      for (place, length) in gaps.lengths.enumerated() {
        graph += "[\(index):a]apad=whole_len=\(length)[\(lane)\(place + 1)];"
        labels += "[\(lane)\(place + 1)]"
        index += 1
      }
      graph += "\(labels)concat=n=\(gaps.lengths.count + 1):v=0:a=1[\(lane)];"
    }
    graph += "[voice]asplit[heard][key];"
    graph += ducked(bed: index, under: "key", of: work)
    graph += "[heard][tone]amix=inputs=2:normalize=0,pan=stereo|c0=c0|c1=c0[front];"
    graph += "[front][bed]amix=inputs=2:normalize=0[out]"
    let script = try write(graph, "lanes.txt", for: work)
    let files = work.files(in: .voice) + work.files(in: .tone)
    return [ffmpeg, "-v", "error", "-y"] + files.flatMap { ["-i", $0] } + [
      "-stream_loop", "-1", "-i", work.bedFile,
      "-filter_complex_script", script, "-map", "[out]", "-c:a", "pcm_s16le",
      "\(work.folder)/peer.wav",
    ]
  }

  /// The usual graph: every sound delayed from the start, then one mix of all; it grows with the
  /// square of the length.
  static let ffmpegUsual = Peer(name: "ffmpeg, adelay and amix", patience: 5) { work in
    guard let ffmpeg = path(of: "ffmpeg") else { return nil }
    var graph = ""
    for (index, event) in work.events.enumerated() {
      graph += "[\(index):a]adelay=delays=\(event.start)S[d\(index)];"
    }
    graph += work.events.indices.map { "[d\($0)]" }.joined()
    graph += "amix=inputs=\(work.events.count):normalize=0,apad=whole_len=\(work.frames),"
    graph += "asplit[heard][key];" + ducked(bed: work.events.count, under: "key", of: work)
    graph += "[heard]pan=stereo|c0=c0|c1=c0[front];[front][bed]amix=inputs=2:normalize=0[out]"
    let script = try write(graph, "usual.txt", for: work)
    return [ffmpeg, "-v", "error", "-y"] + work.events.flatMap { ["-i", $0.file] } + [
      "-stream_loop", "-1", "-i", work.bedFile,
      "-filter_complex_script", script, "-map", "[out]", "-c:a", "pcm_s16le",
      "\(work.folder)/peer.wav",
    ]
  }

  /// The bed as ffmpeg ducks: by the level of what is spoken, not by an envelope.
  private static func ducked(bed input: Int, under key: String, of work: ReferenceWork) -> String {
    "[\(input):a]atrim=end_sample=\(work.frames),volume=0.15[ground];[ground][\(key)]"
      + "sidechaincompress=threshold=0.01:ratio=4:attack=150:release=500[bed];"
  }

  /// Each lane a concatenation of padded pipes, one process a sound; the bed is not ducked, for
  /// that it cannot do.
  static let soxLanes = Peer(name: "sox, one concatenation a lane", patience: 30) { work in
    guard let sox = path(of: "sox"), let shell = path(of: "sh") else { return nil }
    let lanes = [Lane.voice, .tone].map { lane in
      let gaps = work.gaps(in: lane)
      let sounds = zip(work.files(in: lane), zip(gaps.lengths, work.lengths(in: lane))).enumerated()
        .map { index, sound in
          let (file, (length, frames)) = sound
          let before = index == 0 ? gaps.first : 0
          return "'|\(sox) \(file) -p pad \(before)s \(max(0, length - frames))s'"
        }
      return "\(sox) \(sounds.joined(separator: " ")) \(work.folder)/\(lane).wav"
    }
    let mix =
      "\(sox) -m -v 1 \(work.folder)/voice.wav -v 1 \(work.folder)/tone.wav"
      + " -v 0.15 '|\(sox) \(work.bedFile) -p repeat - trim 0 \(work.frames)s' -c 2"
      + " \(work.folder)/peer.wav"
    let script = try write(
      "ulimit -n 4096\n" + lanes.joined(separator: " && \\\n") + " && \\\n" + mix + "\n",
      "lanes.sh", for: work)
    return [shell, script]
  }
}

/// A lane as sounds one after another: silence first, then each sound with the silence behind it.
private struct Gaps {
  var first = 0
  var lengths: [Int] = []
}

extension ReferenceWork {
  fileprivate func files(in lane: Lane) -> [String] {
    events.filter { $0.lane == lane }.map(\.file)
  }

  fileprivate func lengths(in lane: Lane) -> [Int] {
    events.filter { $0.lane == lane }.map(\.frames)
  }

  fileprivate func gaps(in lane: Lane) -> Gaps {
    let starts = events.filter { $0.lane == lane }.map(\.start)
    let ends = starts.dropFirst() + [frames]
    return Gaps(first: starts.first ?? 0, lengths: zip(ends, starts).map { $0 - $1 })
  }
}
