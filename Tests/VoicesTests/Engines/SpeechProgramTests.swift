import CuePlan
import Foundation
import SoundFiles
import Testing

@testable import Voices

@Suite(.timeLimit(.minutes(5)))
struct SpeechProgramTests {
  @Test func `a good engine leaves its recording and nothing else`() async throws {
    let flite = try FakeFlite("cp \"$SOUND\" \"$OUT\"")
    #expect(await flite.speak() == .success(.beep()))
    #expect(try flite.isGone())
    #expect(try flite.leftNoFolder())
  }

  @Test func `the text comes in a file and never as an argument`() async throws {
    let flite = try FakeFlite(
      """
      printf '%s|' "$@" > "$NOTES/arguments"
      cp line.txt "$NOTES/"; ls > "$NOTES/files"; pwd > "$NOTES/pwd"
      cp "$SOUND" "$OUT"
      """)
    _ = await flite.speak("-f/etc/passwd $(touch x) `id`")
    #expect(
      try flite.folder.text(of: "arguments")
        == "-voice|rms|--setf|duration_stretch=1.0000|-psdur|-f|line.txt|-o|line.wav|")
    #expect(try flite.folder.text(of: "line.txt") == "-f/etc/passwd $ touch x  `id`\n")
    #expect(try flite.folder.text(of: "files") == "line.txt\n")
    #expect(try flite.folder.text(of: "pwd") == flite.folder.text(of: "home"))
  }

  @Test func `nothing of this process's environment is handed on but PATH`() async throws {
    let flite = try FakeFlite("env | cut -d= -f1 | sort > \"$NOTES/names\"")
    _ = await flite.speak()
    let names = try flite.folder.text(of: "names").split(separator: "\n")
    #expect(
      Set(names).subtracting(["PWD", "OLDPWD", "SHLVL", "_"]) == [
        "HOME", "LC_ALL", "PATH", "TMPDIR",
      ])
  }

  @Test func `an engine that prints nothing wrote no sound`() async throws {
    let flite = try FakeFlite("exit 0")
    #expect(await flite.speak() == .failure(.wroteNothing(program: "flite")))
    #expect(try flite.leftNoFolder())
  }

  @Test func `an engine that ends well without a sound is quoted`() async throws {
    let flite = try FakeFlite("echo 'unbound variable: voice_nina' >&2")
    guard case .failure(let failure) = await flite.speak() else { throw CancellationError() }
    #expect("\(failure)" == "flite wrote no sound: unbound variable: voice_nina")
  }

  @Test func `of a traceback the line is quoted that says what happened`() async throws {
    let flite = try FakeFlite(
      "printf 'Traceback (most recent call last):\\n  a\\nValueError: no voice\\n' >&2; exit 1")
    let failure = EngineFailure.exited(
      program: "flite", status: 1, complaint: "ValueError: no voice")
    #expect(await flite.speak() == .failure(failure))
  }

  @Test(arguments: ["ln -s /etc/passwd", "mkdir", "mkfifo"])
  func `what an engine leaves is read only where it is a file of its own`(
    command: String
  ) async throws {
    let flite = try FakeFlite("\(command) \"$OUT\"")
    guard case .failure(let failure) = await flite.speak() else { throw CancellationError() }
    #expect("\(failure)".hasPrefix("flite wrote no sound: what it left is a folder, a link"))
  }

  @Test func `words in letters that an engine does not read never reach it`() async throws {
    let flite = try FakeFlite("touch \"$NOTES/started\"; cp \"$SOUND\" \"$OUT\"")
    #expect(await flite.speak("深呼吸") == .failure(.noLetters(program: "flite")))
    #expect(try !flite.folder.contents().contains("started"))
    #expect(await flite.speak("café") == .success(.beep()))
  }

  @Test func `an engine that writes rubbish is not read`() async throws {
    let flite = try FakeFlite("echo rubbish > \"$OUT\"")
    guard case .failure(.unreadable(.unknownKind)) = await flite.speak() else {
      Issue.record("rubbish was read")
      return
    }
  }

  @Test func `an engine that dies half way leaves no clip`() async throws {
    let flite = try FakeFlite("head -c 2000 \"$SOUND\" > \"$OUT\"; kill -SEGV $$")
    #expect(await flite.speak() == .failure(.died(program: "flite", signal: 11)))
    #expect(try flite.leftNoFolder())
  }

  @Test func `half a recording is refused`() async throws {
    let flite = try FakeFlite("head -c 2000 \"$SOUND\" > \"$OUT\"")
    guard case .failure(.unreadable(.cutShort)) = await flite.speak() else {
      Issue.record("half a recording was read")
      return
    }
  }

  @Test func `a status other than 0 is an error, with what the engine said`() async throws {
    let flite = try FakeFlite("cp \"$SOUND\" \"$OUT\"; echo 'no voice' >&2; exit 3")
    let failure = EngineFailure.exited(program: "flite", status: 3, complaint: "no voice")
    #expect(await flite.speak() == .failure(failure))
    #expect("\(failure)" == "flite ended with status 3: no voice")
  }

  @Test func `a WAV of a size no pipe knew is clamped to what is there`() async throws {
    let flite = try FakeFlite(
      """
      head -c 40 "$SOUND" > "$OUT"
      printf '\\377\\377\\377\\377' >> "$OUT"
      tail -c +45 "$SOUND" >> "$OUT"
      """)
    #expect(await flite.speak() == .success(.beep()))
  }

  @Test func `silence is no speech`() async throws {
    let silence = Recording(ContiguousArray(repeating: 32, count: 8000), rate: SampleRate(16_000))
    let flite = try FakeFlite("cp \"$SOUND\" \"$OUT\"", recording: silence)
    #expect(await flite.speak() == .failure(.silent))
  }

  @Test(arguments: [(0, 100, false), (0, 101, true), (750, 999, true), (750, 1000, false)])
  func `a recording is longer than a tenth, shorter than a second and a quarter a letter`(
    silence: Int, tone: Int, isSpeech: Bool
  ) async throws {
    let made = Recording.beep(silence: silence, tone: tone)
    let flite = try FakeFlite("cp \"$SOUND\" \"$OUT\"", recording: made)
    let expected = Seconds.milliseconds(100)...Seconds.milliseconds(2500)
    #expect(
      await flite.speak("A word")
        == (isSpeech ? .success(made) : .failure(.wrongLength(made.length, expected: expected))))
  }

  @Test func `an engine that never ends is killed with all it started`() async throws {
    let flite = try FakeFlite(
      "trap '' TERM INT HUP; sleep 60 & echo $! > \"$NOTES/child\"; wait; sleep 60",
      limits: .init(time: .milliseconds(400)))
    let failure = EngineFailure.tookTooLong(program: "flite", limit: .milliseconds(400))
    #expect(await flite.speak() == .failure(failure))
    #expect("\(failure)" == "flite was still running after 0.40 s and was ended")
    #expect(try flite.isGone())
    try await Task.sleep(for: .milliseconds(50))
    #expect(try flite.isDead("child"))
    #expect(try flite.leftNoFolder())
  }

  @Test func `an engine that prints for ever is ended`() async throws {
    let flite = try FakeFlite("yes")
    #expect(await flite.speak() == .failure(.wroteTooMuch(program: "flite", limit: 65_536)))
    #expect(try flite.isGone())
  }

  @Test func `an engine that writes for ever is ended`() async throws {
    let flite = try FakeFlite(
      "yes > \"$OUT\"", limits: .init(sound: 100_000, watch: .milliseconds(10)))
    #expect(await flite.speak() == .failure(.wroteTooMuch(program: "flite", limit: 100_000)))
    #expect(try flite.isGone())
    #expect(try flite.leftNoFolder())
  }

  @Test func `a call that is cancelled ends the engine`() async throws {
    let flite = try FakeFlite("exec sleep 60")
    let task = Task { await flite.speak() }
    while (try? flite.folder.text(of: "pid").isEmpty) ?? true {
      try await Task.sleep(for: .milliseconds(10))
    }
    task.cancel()
    #expect(await task.value == .failure(.cancelled))
    #expect(try flite.isGone())
    #expect(try flite.leftNoFolder())
  }

  @Test func `a call that was cancelled before starts no engine`() async throws {
    let flite = try FakeFlite("cp \"$SOUND\" \"$OUT\"")
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await flite.speak()
    }
    #expect(await task.value == .failure(.cancelled))
    #expect(try !flite.folder.contents().contains("pid"))
  }

  @Test func `a file that is no program does not start`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("\u{7f}ELF", to: "flite", mode: 0o755)
    let program = SpeechProgram(name: "flite", path: path, remedy: "")
    let engine = try ProgramEngine(
      EngineRecipe(program: ["flite", "{out}"]), language: "en", program: program)
    await #expect(throws: EngineFailure.self) { try await engine.speak(Utterance("Hold.")) }
  }
}

struct SpeechProgramSearchTests {
  @Test func `a program is the first of its name that can be run`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "plain/flite")
    try folder.write("", to: "folder/flite/inside", mode: 0o755)
    let first = try folder.write("", to: "first/flite", mode: 0o755)
    try folder.write("", to: "second/flite", mode: 0o755)
    let path = ["plain", "folder", "nowhere", "first", "second"].map(folder.file)
      .joined(separator: ":")
    let found = SpeechProgram(named: "flite", remedy: "", searchPath: path)
    #expect(found.path == first)
  }

  @Test(arguments: [nil, "", ":", ".", "relative:."])
  func `a folder that is not absolute is not searched`(searchPath: String?) {
    #expect(SpeechProgram(named: "sh", remedy: "", searchPath: searchPath).path == nil)
  }
}
