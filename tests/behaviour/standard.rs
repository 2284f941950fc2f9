//! Standard codes, written by name: `#[close(CloseCode::INTERNAL_ERROR)]`.

#![allow(unused_braces, unused_qualifications, reason = "these forms are tested here")]

use close_codes::{CloseCode, CloseCodes, CloseFrame, Reconnect};

/// A typical server: its own codes and standard ones.
#[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
#[close(range = 4000..=4099)]
enum Gateway {
    /// A bug.
    #[close(CloseCode::INTERNAL_ERROR, "internal error", reconnect = backoff)]
    Broken,
    #[close(4001, "token expired")]
    Expired,
    #[close(code = CloseCode::GOING_AWAY)]
    Restart,
    #[close(renamed::code::CloseCode::POLICY_VIOLATION, REASON)]
    Rules,
}

mod renamed {
    pub(super) mod code {
        pub(crate) use ::close_codes::CloseCode;
    }
}

const REASON: &str = "read the {rules}";

#[test]
fn a_standard_code_is_a_row_like_any_other() {
    let rows: Vec<_> = Gateway::CODES
        .iter()
        .map(|row| (row.code().get(), row.name(), row.reason(), row.doc(), row.reconnect()))
        .collect();
    assert_eq!(
        rows,
        [
            (1011, "Broken", "internal error", "A bug.", Some(Reconnect::Backoff)),
            (4001, "Expired", "token expired", "", None),
            (1001, "Restart", "", "", None),
            (1008, "Rules", "read the {{rules}}", "", None),
        ]
    );
    assert_eq!(Gateway::CODES.find(CloseCode::INTERNAL_ERROR).unwrap().name(), "Broken");
}

#[test]
fn it_is_sent_and_read_back() {
    for (error, sent) in [
        (Gateway::Broken, "1011 Internal Error: internal error"),
        (Gateway::Expired, "4001: token expired"),
        (Gateway::Restart, "1001 Going Away"),
        (Gateway::Rules, "1008 Policy Violation: read the {rules}"),
    ] {
        assert_eq!(error.close_frame().to_string(), sent);
        assert_eq!(Gateway::try_from(error.close_code()), Ok(error));
        assert_eq!(Gateway::try_from(error.close_code().get()), Ok(error));
        assert_eq!(Gateway::try_from(&error.close_frame()), Ok(error));
    }
    assert_eq!(Gateway::Broken.reconnect(), Some(Reconnect::Backoff));
    assert!(Gateway::try_from(1006).is_err());
    assert!(Gateway::try_from(CloseCode::NORMAL_CLOSURE).is_err());
}

#[test]
fn the_question_mark_makes_a_frame_of_it() {
    #[derive(Debug)]
    struct Sql;

    #[derive(Debug, CloseCodes)]
    enum ServerError {
        #[close(CloseCode::INTERNAL_ERROR, "database {0:?}")]
        Db(Sql),
    }

    impl From<Sql> for ServerError {
        fn from(error: Sql) -> Self {
            Self::Db(error)
        }
    }

    fn query() -> Result<(), ServerError> {
        Err(Sql)?
    }
    fn session() -> Result<(), CloseFrame> {
        query()?;
        Ok(())
    }
    assert_eq!(session().unwrap_err().to_string(), "1011 Internal Error: database Sql");
}

#[test]
fn every_sendable_name_of_the_registry_is_known() {
    macro_rules! all {
        ($($name:ident)*) => {{
            #[derive(Debug, CloseCodes)]
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum All {
                $(#[close(CloseCode::$name)] $name,)*
            }
            let expected = [$((CloseCode::$name, stringify!($name))),*];
            let rows: Vec<_> = All::CODES.iter().map(|row| (row.code(), row.name())).collect();
            assert_eq!(rows, expected);
            expected.len()
        }};
    }
    let known = all! {
        NORMAL_CLOSURE GOING_AWAY PROTOCOL_ERROR UNSUPPORTED_DATA INVALID_FRAME_PAYLOAD_DATA
        POLICY_VIOLATION MESSAGE_TOO_BIG MANDATORY_EXTENSION INTERNAL_ERROR SERVICE_RESTART
        TRY_AGAIN_LATER BAD_GATEWAY UNAUTHORIZED FORBIDDEN TIMEOUT
    };
    let sendable = (0..=u16::MAX).filter_map(|code| CloseCode::new(code).ok());
    assert_eq!(known, sendable.filter(|code| code.name().is_some()).count());
}

#[test]
fn a_range_is_about_the_codes_of_applications() {
    #[derive(CloseCodes)]
    #[close(range = 3000..=3999)]
    enum Registered {
        #[close(CloseCode::UNAUTHORIZED)]
        A,
        #[close(CloseCode::GOING_AWAY)]
        B,
    }
    assert_eq!(Registered::A.close_code().get(), 3000);
    assert_eq!(Registered::B.close_code(), CloseCode::GOING_AWAY);
}

/// The user's own type called `CloseCode` is an ordinary path, and so are names that are not in the registry.
#[test]
fn other_names_are_the_users_own() {
    mod codes {
        pub(super) struct CloseCode;
        impl CloseCode {
            pub(super) const ROOM_FULL: u16 = 4002;
            pub(super) const TIMED_OUT: u16 = 4008;
        }
    }
    #[derive(CloseCodes)]
    enum Own {
        #[close(codes::CloseCode::ROOM_FULL)]
        Full,
        #[close(codes::CloseCode::TIMED_OUT)]
        Late,
        #[close(CloseCode::INTERNAL_ERROR)]
        Broken,
    }
    assert_eq!(Own::Full.close_code().get(), 4002);
    assert_eq!(Own::Late.close_code().get(), 4008);
    assert_eq!(Own::Broken.close_code().get(), 1011);
    assert_eq!(Own::CODES.len(), 3);
}

#[test]
fn what_a_macro_passes_on_is_the_path_and_braces_are_not() {
    macro_rules! with_code {
        ($name:ident, $code:expr) => {
            #[derive(CloseCodes)]
            enum $name {
                #[close($code)]
                A,
            }
        };
    }
    macro_rules! with_path {
        ($name:ident, $code:path) => {
            #[derive(CloseCodes)]
            enum $name {
                #[close($code, "reason")]
                A,
            }
        };
    }
    with_code!(Expr, CloseCode::TIMEOUT);
    with_path!(Path, CloseCode::INTERNAL_ERROR);
    with_code!(Braces, { 4000 + 1 });
    #[derive(CloseCodes)]
    enum Parentheses {
        #[close((CloseCode::GOING_AWAY))]
        A,
    }
    assert_eq!(Expr::A.close_code(), CloseCode::TIMEOUT);
    assert_eq!(Path::A.close_code(), CloseCode::INTERNAL_ERROR);
    assert_eq!(Braces::A.close_code().get(), 4001);
    assert_eq!(Parentheses::A.close_code(), CloseCode::GOING_AWAY);
}

#[test]
fn it_is_in_a_raw_name_and_an_enum_with_discriminants() {
    #[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
    #[repr(u16)]
    enum Counted {
        A = 4001,
        #[close(renamed::r#code::r#CloseCode::BAD_GATEWAY)]
        B,
        C,
    }
    let codes: Vec<_> = Counted::CODES.iter().map(|row| row.code().get()).collect();
    assert_eq!(codes, [4001, 1014, 4003]);
    assert_eq!(Counted::try_from(1014), Ok(Counted::B));
    assert!(Counted::try_from(4002).is_err());
}
