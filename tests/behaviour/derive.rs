//! What the derive generates for an enum.

use std::fmt::Debug;
use std::io;

use close_codes::{CloseCode, CloseCodes, CloseFrame, CodeInfo, Reason, Reconnect, UnknownCode};

/// What ends a chat connection.
#[derive(Debug, thiserror::Error, CloseCodes)]
enum ChatError {
    /// The token is too old.
    ///
    /// Get another.
    #[error("token expired at {at}")]
    #[close(4001, "token expired", reconnect = never)]
    TokenExpired { at: u64 },

    #[error("room {0} is full")]
    #[close(4002, "room {0} is full", reconnect = backoff)]
    RoomFull(String),

    #[error(transparent)]
    #[close(transparent)]
    Auth(#[from] AuthError),

    #[error("going down")]
    #[close(transparent)]
    Protocol(CloseCode),

    #[error("no luck")]
    #[close(4003)]
    NoReason,

    #[error("disk: {0}")]
    #[close(4004, display)]
    Disk(io::Error),

    #[error("gone")]
    #[close(4001, "session gone", shared)]
    SessionGone,
}

const TOKEN: u16 = 4100;
const MISSING: &str = "no token";

#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error, CloseCodes)]
#[close(range = 4100..=4199)]
enum AuthError {
    #[error("no token")]
    #[close(TOKEN, MISSING)]
    NoToken,
    #[error("banned")]
    #[close(TOKEN + 1, concat!("ban", "ned"), reconnect = never)]
    Banned,
    #[error("x")]
    #[close(code = 4102, reason = "written {{out}}")]
    WrittenOut,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, CloseCodes)]
#[repr(u16)]
enum Gateway {
    UnknownOpcode = 4001,
    #[close("not authenticated")]
    NotAuthenticated = 4003,
    AlreadyAuthenticated,
    FromConst = TOKEN,
    AfterConst,
    #[close(3000, "from the attribute")]
    Attribute,
}

fn code_and_reason(error: &impl CloseCodes) -> (u16, String) {
    let frame = error.close_frame();
    assert_eq!((frame.code(), *frame.reason()), (error.close_code(), error.close_reason()));
    (frame.code().get(), frame.reason().to_string())
}

#[track_caller]
fn is<E: CloseCodes>(error: &E, code: u16, reason: &str) {
    assert_eq!(code_and_reason(error), (code, reason.to_owned()));
}

#[test]
fn codes_and_reasons() {
    is(&ChatError::TokenExpired { at: 5 }, 4001, "token expired");
    is(&ChatError::RoomFull("lobby".into()), 4002, "room lobby is full");
    is(&ChatError::Auth(AuthError::Banned), 4101, "banned");
    is(&ChatError::Protocol(CloseCode::GOING_AWAY), 1001, "");
    is(&ChatError::NoReason, 4003, "");
    is(&ChatError::Disk(io::Error::other("full")), 4004, "disk: full");
    is(&ChatError::SessionGone, 4001, "session gone");
    is(&AuthError::NoToken, 4100, "no token");
    is(&AuthError::WrittenOut, 4102, "written {out}");
    is(&Gateway::UnknownOpcode, 4001, "");
    is(&Gateway::NotAuthenticated, 4003, "not authenticated");
    is(&Gateway::AlreadyAuthenticated, 4004, "");
    is(&Gateway::FromConst, 4100, "");
    is(&Gateway::AfterConst, 4101, "");
    is(&Gateway::Attribute, 3000, "from the attribute");
}

#[test]
fn a_formatted_reason_is_cut() {
    let error = ChatError::RoomFull("é".repeat(1000));
    let (code, reason) = code_and_reason(&error);
    assert_eq!((code, reason.len()), (4002, 123));
    assert_eq!(reason, format!("room {}", "é".repeat(59)));
}

#[test]
fn conversions() {
    fn with_question_mark(error: ChatError) -> Result<(), CloseFrame> {
        Err(error)?;
        Ok(())
    }
    let error = || ChatError::RoomFull("lobby".into());
    let frame = error().close_frame();
    assert_eq!(with_question_mark(error()), Err(frame));
    assert_eq!(CloseFrame::from(error()), frame);
    assert_eq!(CloseFrame::from(&error()), frame);
    assert_eq!(CloseCode::from(error()), frame.code());
    assert_eq!(CloseCode::from(&error()), frame.code());
}

#[test]
fn reconnecting() {
    let reconnect = |error: &ChatError| error.reconnect();
    assert_eq!(reconnect(&ChatError::TokenExpired { at: 5 }), Some(Reconnect::Never));
    assert_eq!(reconnect(&ChatError::RoomFull(String::new())), Some(Reconnect::Backoff));
    assert_eq!(reconnect(&ChatError::SessionGone), Some(Reconnect::Never), "that of its code");
    assert_eq!(reconnect(&ChatError::NoReason), None);
    assert_eq!(reconnect(&AuthError::Banned.into()), Some(Reconnect::Never));
    assert_eq!(reconnect(&AuthError::NoToken.into()), None);
    let restart = ChatError::Protocol(CloseCode::SERVICE_RESTART);
    assert_eq!(reconnect(&restart), Some(Reconnect::Backoff));
}

#[test]
fn tables() {
    let rows: Vec<_> = ChatError::CODES
        .iter()
        .map(|row| (row.code().get(), row.name(), row.reason(), row.reconnect()))
        .collect();
    assert_eq!(
        rows,
        [
            (4001, "TokenExpired", "token expired", Some(Reconnect::Never)),
            (4002, "RoomFull", "room {0} is full", Some(Reconnect::Backoff)),
            (4003, "NoReason", "", None),
            (4004, "Disk", "", None),
            (4001, "SessionGone", "session gone", None),
            (4100, "NoToken", "no token", None),
            (4101, "Banned", "banned", Some(Reconnect::Never)),
            (4102, "WrittenOut", "written {{out}}", None),
        ]
    );
    assert_eq!(ChatError::CODES.get(0).unwrap().doc(), "The token is too old.\n\nGet another.");
    assert_eq!(ChatError::CODES.get(1).unwrap().doc(), "");
    assert_eq!(ChatError::SessionGone.info().map(CodeInfo::name), Some("SessionGone"));
    assert_eq!(ChatError::Auth(AuthError::Banned).info().map(CodeInfo::name), Some("Banned"));
    assert_eq!(ChatError::Protocol(CloseCode::GOING_AWAY).info(), None);
}

#[test]
fn decoding_an_enum_without_fields() {
    let all = [
        Gateway::UnknownOpcode,
        Gateway::NotAuthenticated,
        Gateway::AlreadyAuthenticated,
        Gateway::FromConst,
        Gateway::AfterConst,
        Gateway::Attribute,
    ];
    let mut known = 0;
    for number in 0..=u16::MAX {
        let variant = all.into_iter().find(|variant| variant.close_code() == number);
        let decoded: Result<Gateway, UnknownCode> = Gateway::try_from(number);
        assert_eq!(decoded.ok(), variant, "{number}");
        assert_eq!(decoded.map_err(UnknownCode::get), variant.ok_or(number));
        known += usize::from(variant.is_some());
        let Ok(code) = CloseCode::new(number) else { continue };
        assert_eq!(Gateway::try_from(code), decoded);
        let frame = CloseFrame::new(code, Reason::truncated("ignored"));
        assert_eq!(Gateway::try_from(&frame), decoded);
    }
    assert_eq!(known, all.len());
    assert_eq!(AuthError::try_from(TOKEN + 1), Ok(AuthError::Banned));
}

/// In an enum with fields, the discriminant is the code too.
#[derive(Debug, CloseCodes)]
#[repr(u16)]
enum Data {
    #[close("unknown opcode {0}")]
    UnknownOpcode(u8) = 4001,
    Next {
        _why: String,
    },
    FromConst(()) = TOKEN,
    #[close("after {0}")]
    AfterConst(u8),
    #[close(transparent)]
    Other(CloseFrame),
}

#[test]
fn discriminants_of_a_data_enum() {
    is(&Data::UnknownOpcode(7), 4001, "unknown opcode 7");
    is(&Data::Next { _why: String::new() }, 4002, "");
    is(&Data::FromConst(()), 4100, "");
    is(&Data::AfterConst(7), 4101, "after 7");
    let frame = CloseFrame::from_parts(4500_u16, "as it is").unwrap();
    is(&Data::Other(frame), 4500, "as it is");
}

/// Only formatted and transparent fields add bounds.
#[derive(Debug, CloseCodes)]
enum Generic<'a, T, U: Copy, E, const N: usize> {
    #[close(4001, "{0} of {1:?}")]
    Formatted(&'a T, [u8; N], U),
    #[close(transparent)]
    Nested(Box<E>),
    #[close(4002, "{name:?} {name:?} {times:02}", reconnect = now)]
    Twice { name: &'a T, times: U },
}

#[test]
fn generics() {
    type Error<'a> = Generic<'a, &'static str, u8, AuthError, 2>;
    is(&Error::Formatted(&"a", [1, 2], 3), 4001, "a of [1, 2]");
    is(&Error::Nested(Box::new(AuthError::Banned)), 4101, "banned");
    is(&Error::Twice { name: &"b", times: 3 }, 4002, r#""b" "b" 03"#);
    assert_eq!(Error::CODES.len(), 5);
    let frame = CloseFrame::from(Error::Twice { name: &"b", times: 3 });
    assert_eq!(frame.code().get(), 4002);
}

/// The generated constants have the names of the variants, and must not shadow names in the expressions.
mod shadowed {
    use super::{CloseCodes, Gateway};
    use Gateway::AlreadyAuthenticated;

    #[derive(Debug, CloseCodes)]
    pub(super) enum Server {
        #[close(Gateway::UnknownOpcode as u16, "opcode {0} is unknown")]
        UnknownOpcode(u8),
        #[close(AlreadyAuthenticated as u16, "twice")]
        AlreadyAuthenticated,
    }
}

#[test]
fn codes_of_another_enum() {
    is(&shadowed::Server::UnknownOpcode(9), 4001, "opcode 9 is unknown");
    is(&shadowed::Server::AlreadyAuthenticated, 4004, "twice");
}

/// Doc comments in every form.
#[derive(CloseCodes)]
enum Documented {
    /// One line.
    #[close(4001)]
    Line,
    /// First.
    ///
    ///     indented
    #[close(4002)]
    Lines,
    /** In a block. */
    #[close(4003)]
    Block,
    /**
     * With stars.
     *
     *   And more.
     */
    #[close(4004)]
    Stars,
    /**
    Without.
      And more.
    */
    #[close(4005)]
    NoStars,
    /// Before.
    #[doc = concat!("mac", "ro")]
    /// After.
    #[close(4006)]
    Macro,
    #[doc(hidden)]
    #[close(4007)]
    None,
    #[doc = "Rooms:\n* small\n* large"]
    #[close(4008)]
    List,
    #[doc = "First.\n    indented"]
    #[close(4009)]
    Indented,
    ///   Three.
    ///     Five.
    #[close(4010)]
    Common,
}

#[test]
fn docs() {
    let docs: Vec<_> = Documented::CODES.iter().map(CodeInfo::doc).collect();
    assert_eq!(
        docs,
        [
            "One line.",
            "First.\n\n    indented",
            "In a block.",
            "With stars.\n\n  And more.",
            "Without.\n  And more.",
            "Before.\nmacro\nAfter.",
            "",
            "Rooms:\n* small\n* large",
            "First.\n    indented",
            "Three.\n  Five.",
        ]
    );
    let _ = [
        Documented::Line,
        Documented::Lines,
        Documented::Block,
        Documented::Stars,
        Documented::NoStars,
        Documented::Macro,
        Documented::None,
    ];
}

/// An expression that syn only parses with its feature `full`, passed through a macro.
macro_rules! passed_on {
    ($name:ident, $code:expr) => {
        #[derive(CloseCodes)]
        enum $name {
            #[close(4000 + $code, "passed on")]
            Variant,
        }
    };
}

passed_on!(FromIf, if cfg!(test) { 1 } else { 2 });
passed_on!(FromBlock, {
    const CODE: u16 = 2;
    CODE
});

#[test]
fn expressions_passed_on() {
    is(&FromIf::Variant, 4001, "passed on");
    is(&FromBlock::Variant, 4002, "passed on");
}
