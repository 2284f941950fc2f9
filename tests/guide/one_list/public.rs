use close_codes::CloseCodes;

use super::close::ChatClose;

/// The list for the public documentation: codes, names, reasons and advice, but no doc comments.
pub fn public_list() -> String {
    ChatClose::CODES.without_docs().markdown().to_string()
}
