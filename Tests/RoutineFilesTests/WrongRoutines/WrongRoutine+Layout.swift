extension WrongRoutine {
  static let layout: [WrongRoutine] = [
    WrongRoutine("an empty file", "1️⃣", "1️⃣ there is nothing in this file"),
    WrongRoutine("only a comment", "1️⃣# later\n", "1️⃣ there is nothing in this file"),
    WrongRoutine("NULs", "1️⃣\0\0\0", "1️⃣ a NUL in the text"),
    WrongRoutine("a terminal code", "title: A1️⃣\u{1B}[31m", "1️⃣ a control character in the text"),
    WrongRoutine(
      "tabs", "title: A\nsession:\n1️⃣\t- welcome\n  2️⃣\t- close\n",
      "1️⃣ a tab in the indentation", "2️⃣ a tab in the indentation"),
    WrongRoutine(
      "a key too deep", "title: A\nsession:\n  - cat-cow: 6 reps\n      priority1️⃣: 2\n",
      "1️⃣ this line is indented under one that has its value already"),
    WrongRoutine(
      "an entry between columns", "title: A\nsession:\n  - welcome\n 1️⃣cat-cow\n",
      "1️⃣ the indentation does not fit the lines above"),
    WrongRoutine(
      "a colon in a text", "title: Note1️⃣: breathe\n", "1️⃣ a second \":\" in one line"),
    WrongRoutine(
      "an apostrophe in quotes", "title: 'Don'1️⃣t stop'\n",
      "1️⃣ a text cannot go on after its closing quote"),
    WrongRoutine(
      "quotes left open", "title: 1️⃣\"Breathe\nsession: []\n", "1️⃣ what \" opens is never closed"),
    WrongRoutine("a sign first", "title: 1️⃣@home\n", "1️⃣ a text cannot begin with \"@\""),
    WrongRoutine(
      "a token first, without quotes", "title: {side} 1️⃣down\n",
      "1️⃣ a text cannot go on after a closing bracket"),
    WrongRoutine(
      "two documents", "title: A\nsession: [welcome]\n1️⃣---\ntitle: B\n",
      "1️⃣ a second document begins here"),
    WrongRoutine(
      "brackets without end", "1️⃣" + String(repeating: "[", count: 200),
      "1:65 brackets are nested too deeply"),
    WrongRoutine(
      "dashes without end", "1️⃣" + String(repeating: "- ", count: 2000) + "a",
      "1️⃣ lists and maps are nested too deeply"),
    WrongRoutine(
      "an alias", "title: 1️⃣&t A\nsession:\n  - say: *t\n",
      "1️⃣ anchors (&name) and aliases (*name) are not read"),
    WrongRoutine(
      "an alias of nothing", "title: 1️⃣*t\nsession: [welcome]\n",
      "1️⃣ anchors (&name) and aliases (*name) are not read"),
    WrongRoutine(
      "a tag", "title: 1️⃣!now A\nsession: [welcome]\n", "1️⃣ tags (!now) are not read"),
    WrongRoutine(
      "a list of entries alone", "1️⃣- welcome\n",
      "1️⃣ a routine is a map of keys, and this is a list"),
    WrongRoutine(
      "prose", "1️⃣Do ten cat-cows.\n", "1️⃣ a routine is a map of keys, and this is a text"),
    WrongRoutine(
      "keys twice, three times, and another mistake",
      "title: A\n1️⃣title: B\n2️⃣title: C\nsession:\n  - 3️⃣welcom\n",
      "1️⃣ the key \"title\" is written twice", "2️⃣ the key \"title\" is written twice",
      "3️⃣ unknown exercise \"welcom\" → welcome"),
  ]
}
