extension SmallTimeline {
  /// ``whole`` as other programs read it.
  static let json = """
    {
      "format": "cuewave.timeline/1",
      "title": "Small",
      "language": "en",
      "sampleRate": 10,
      "frames": 160,
      "chapters": [
        { "title": "Wave", "exercise": "wave", "start": 30, "end": 160 }
      ],
      "phases": [
        { "kind": "welcome", "name": "welcome", "exercise": null, "side": null,
          "set": null, "rep": null, "breath": null, "start": 0, "end": 30 },
        { "kind": "prepare", "name": "prepare", "exercise": "wave", "side": "right",
          "set": null, "rep": null, "breath": null, "start": 30, "end": 60 },
        { "kind": "work", "name": "up", "exercise": "wave", "side": "right", "set": 1,
          "rep": 1, "breath": "out", "start": 60, "end": 80 },
        { "kind": "work", "name": "down", "exercise": "wave", "side": "right", "set": 1,
          "rep": 1, "breath": "in", "start": 80, "end": 100 },
        { "kind": "work", "name": "up", "exercise": "wave", "side": "right", "set": 1,
          "rep": 2, "breath": "out", "start": 100, "end": 120 },
        { "kind": "close", "name": "close", "exercise": null, "side": null, "set": null,
          "rep": null, "breath": null, "start": 120, "end": 160 }
      ],
      "cues": [
        { "lane": "voice", "kind": "welcome", "text": "Welcome to Small", "start": 10,
          "end": 25, "gain": 0, "exercise": null, "side": null, "source": null,
          "fitted": null, "moved": 0, "reason": null },
        { "lane": "tone", "kind": "countdown", "text": "tick", "start": 30, "end": 31,
          "gain": -1.5, "exercise": "wave", "side": "right", "source": null,
          "fitted": null, "moved": 0, "reason": null },
        { "lane": "tone", "kind": "countdown", "text": "tick", "start": 40, "end": 41,
          "gain": -1.5, "exercise": "wave", "side": "right", "source": null,
          "fitted": null, "moved": 0, "reason": null },
        { "lane": "tone", "kind": "countdown", "text": "tick", "start": 50, "end": 51,
          "gain": -1.5, "exercise": "wave", "side": "right", "source": null,
          "fitted": null, "moved": 0, "reason": null },
        { "lane": "tone", "kind": "start", "text": "start", "start": 60, "end": 62,
          "gain": -1.5, "exercise": "wave", "side": "right", "source": null,
          "fitted": null, "moved": 0, "reason": null },
        { "lane": "voice", "kind": "phase", "text": "Reach up, as far as it is easy",
          "start": 62, "end": 78, "gain": 0, "exercise": "wave", "side": "right",
          "source": {"column": 5, "file": "here/small.yaml", "line": 9},
          "fitted": "faster", "moved": 0, "reason": "no room" },
        { "lane": "voice", "kind": "phase", "text": "Down", "start": 80, "end": 84,
          "gain": 0, "exercise": "wave", "side": "right",
          "source": {"column": 5, "file": "here/small.yaml", "line": 10},
          "fitted": "short", "moved": 0, "reason": "it is long" },
        { "lane": "voice", "kind": "close", "text": "Done", "start": 125, "end": 130,
          "gain": 0, "exercise": null, "side": null, "source": null, "fitted": null,
          "moved": 0, "reason": null }
      ],
      "changes": [],
      "dropped": [
        { "kind": "halfway", "text": "Halfway", "at": 110,
          "reason": "closer than 2 s to the countdown" }
      ],
      "fit": {"asked": 16, "changes": ["wave: 1 rep more"], "natural": 14.5}
    }
    """
}
