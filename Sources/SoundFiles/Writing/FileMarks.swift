/// All that a file says besides its sound.
struct FileMarks {
  let chapters: [ChapterMark]
  let tags: SoundFileTags

  /// Refuses a chapter that is not inside the sound.
  init(
    chapters: [ChapterMark], tags: SoundFileTags, frames: Int, path: String
  ) throws(SoundFileError) {
    for chapter in chapters {
      guard 0 <= chapter.start, chapter.start <= chapter.end, chapter.end <= frames else {
        throw .chapterOutside(
          path: path, title: chapter.title, start: chapter.start, end: chapter.end, reach: frames)
      }
    }
    self.chapters = chapters
    self.tags = tags
  }
}
