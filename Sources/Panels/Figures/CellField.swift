import Controller
import TextUI

/// The figure that is being typed, in its cell of a table, with the cursor of the input method.
struct CellField {
  private let editor: CellEditor
  /// The name of the cell it stands in.
  private let region: Region

  /// Nil while no figure is being typed.
  init?(_ state: State, _ region: Region) {
    guard case .cell(let editor) = state.layer else { return nil }
    (self.editor, self.region) = (editor, region)
  }

  func draw(into frame: inout Frame) {
    guard let cell = frame.area(of: region) else { return }
    if editor.awaited == nil {
      editor.field.draw(
        into: &frame, area: cell, role: editor.refusal == nil ? .field : .fieldError)
    } else {
      frame.fill(cell, .field)
      frame.draw(
        TextWidth.padded(editor.field.text, to: cell.width, alignment: .trailing), x: 0, y: 0,
        in: cell, .field)
    }
  }
}
