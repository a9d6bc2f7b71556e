import Controller
import TextUI

/// The figure that is being typed, in its cell of a table, with the cursor of the input method.
struct CellField {
  let state: State
  /// The name of the cell it stands in.
  let region: Region

  func draw(into frame: inout Frame) {
    guard case .cell(let editor) = state.layer, let cell = frame.area(of: region) else { return }
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
