import Domain
import Testing

/// What is marked 内部 is not shown at a meeting.
@Suite struct InternalMarkTests {
  @Test(arguments: [
    "内部：先不公开", "内部", "【内部】先不公开", "（内部） 先不公开", "  内部: x", "internal: not yet",
    "(Internal) not yet", "[内部]",
  ])
  func aTextThatBeginsWithTheMarkIsInternal(_ text: String) {
    #expect(InternalMark.marks(text))
  }

  @Test(arguments: [
    "", "内部管理更规范", "加强内部管理", "internally agreed", "《内部刊物》一期", "对内部的",
  ])
  func theWordAloneIsNoMark(_ text: String) { #expect(!InternalMark.marks(text)) }
}
