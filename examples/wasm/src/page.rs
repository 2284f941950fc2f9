//! The page: tables to add rows to, and elements to put text into.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlTableRowElement, HtmlTableSectionElement};

/// Adds a row to the `<tbody>` with this id.
///
/// # Errors
/// Returns an error if the page has none.
pub(crate) fn row(table: &str, cells: &[&str]) -> Result<(), JsValue> {
    let table: HtmlTableSectionElement = element(table)?.dyn_into()?;
    let row: HtmlTableRowElement = table.insert_row()?.dyn_into()?;
    for cell in cells {
        row.insert_cell()?.set_text_content(Some(cell));
    }
    Ok(())
}

/// Puts `text` into the element with this id.
///
/// # Errors
/// Returns an error if the page has none.
pub(crate) fn put(id: &str, text: &str) -> Result<(), JsValue> {
    element(id)?.set_text_content(Some(text));
    Ok(())
}

/// Shows how far a part is, in its `<progress>`.
///
/// # Errors
/// Returns an error if the page has none.
pub(crate) fn progress(part: &str, done: usize, total: usize) -> Result<(), JsValue> {
    let bar = element(&format!("{part}-progress"))?;
    bar.set_attribute("max", &total.to_string())?;
    bar.set_attribute("value", &done.to_string())
}

/// Shows that everything is done, or what went wrong.
///
/// # Errors
/// Returns an error if the page has no place for it.
pub(crate) fn finish(result: &Result<(), JsValue>) -> Result<(), JsValue> {
    match result {
        Ok(()) => put("state", "done"),
        Err(error) => put("state", &format!("failed: {error:?}")),
    }
}

fn element(id: &str) -> Result<Element, JsValue> {
    let missing = || JsValue::from_str(&format!("the page has no element {id}"));
    document().and_then(|page| page.get_element_by_id(id)).ok_or_else(missing)
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
