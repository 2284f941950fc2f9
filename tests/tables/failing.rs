//! If the writer fails, the export stops, wherever that happens.

use std::fmt::{self, Display, Write};

use close_codes::{CloseCode, CloseCodes, CloseFrame, CodeInfo, CodeTable, MetaValue, Reconnect};

/// Accepts a number of pieces of text, then fails.
struct Failing {
    left: usize,
    failed: bool,
}

impl Write for Failing {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        assert!(!self.failed, "text after an error");
        self.failed = self.left == 0;
        self.left = self.left.saturating_sub(1);
        if self.failed { Err(fmt::Error) } else { Ok(()) }
    }
}

fn fails_anywhere(value: impl Display) {
    let mut pieces = 0;
    loop {
        let mut writer = Failing { left: pieces, failed: false };
        let printed = write!(writer, "{value}");
        assert_eq!(printed.is_err(), writer.failed, "after {pieces} pieces of {value}");
        if printed.is_ok() {
            return;
        }
        pieces += 1;
    }
}

/// A row for each kind of text that is escaped differently.
const TABLE: CodeTable = CodeTable::new(&[
    CodeInfo::new(CloseCode::BAD_GATEWAY, "__proto__")
        .with_reason("a\n {b:?}")
        .with_doc("*/ @a\n\n|\u{7f}")
        .with_meta(&[
            ("a", MetaValue::Bool(true)),
            ("b c", MetaValue::Str("\\\n\r\t\u{7}\"|")),
            ("__proto__", MetaValue::Int(1)),
        ])
        .with_reconnect(Reconnect::Now),
    CodeInfo::new(CloseCode::INTERNAL_ERROR, "d-e"),
    CodeInfo::new(CloseCode::MESSAGE_TOO_BIG, "d-e").with_meta(&[(
        "long",
        MetaValue::Str("a text that is so long that prettier puts it on a line of its own, twice"),
    )]),
    CodeInfo::new(CloseCode::POLICY_VIOLATION, "F"),
])
.with_policy(&[(4000, 4999, Reconnect::Never)]);

#[test]
fn exports_pass_an_error_on() {
    fails_anywhere(TABLE.json());
    fails_anywhere(TABLE.markdown());
    fails_anywhere(TABLE.typescript("Chat"));
    fails_anywhere(TABLE.typescript("ANameThatIsSoLongThatEveryLineWithItIsBrokenIntoTwoOrMore"));
    fails_anywhere(CodeTable::EMPTY.typescript("Empty"));
}

#[test]
fn so_do_frames_and_errors() {
    fails_anywhere(CloseFrame::from_parts(1001_u16, "bye").unwrap());
    let error = crate::enums::discord::GatewayClose::try_from(1001);
    fails_anywhere(error.map(|close| close.close_frame()).unwrap_err());
}
