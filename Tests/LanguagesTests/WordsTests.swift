import Languages
import Testing

@Suite struct WordsTests {
  @Test func wordsSpeakTheirLanguage() {
    #expect(Words(.zh)(ScreenWord.overview) == "总览")
    #expect(Words(.en)(ScreenWord.overview) == "Overview")
  }
}
