//! Variants that refer to a variant of another enum: `like = ChatClose::RoomFull`.

use close_codes::{CloseCode, CloseCodes, MetaValue, Reconnect};

/// The list that server and clients share.
#[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
#[close(reconnect(_ = now))]
enum ChatClose {
    /// Log in again.
    #[close(4001, "token expired", reconnect = never, meta(login = true))]
    TokenExpired,
    /// No seat is left.
    #[close(4002, "the room is full", reconnect = backoff)]
    RoomFull,
    #[close(CloseCode::INTERNAL_ERROR, SET)]
    Broken,
    #[close(4003, shared_reason!())]
    r#Type,
}

const SET: &str = "{broken}";

macro_rules! shared_reason {
    () => {
        "a type"
    };
}
use shared_reason;

#[derive(Debug)]
struct Sql;

#[derive(Debug, CloseCodes)]
#[allow(dead_code, reason = "the field is not sent")]
enum ServerError {
    #[close(like = ChatClose::TokenExpired)]
    Expired { at: u64 },
    /// The room has as many members as it has seats.
    #[close(like = ChatClose::RoomFull, "room {room} is full")]
    RoomFull { room: String },
    #[close(like = ChatClose::Broken)]
    Db(Sql),
    #[close(like = ChatClose::Type, reason = "not this type")]
    Type,
    #[close(4100)]
    Other,
}

#[test]
fn a_row_has_what_the_other_variant_states() {
    let rows: Vec<_> = ServerError::CODES
        .iter()
        .map(|row| (row.code().get(), row.name(), row.reason(), row.doc(), row.reconnect()))
        .collect();
    assert_eq!(
        rows,
        [
            (4001, "Expired", "token expired", "Log in again.", Some(Reconnect::Never)),
            (
                4002,
                "RoomFull",
                "room {room} is full",
                "The room has as many members as it has seats.",
                Some(Reconnect::Backoff)
            ),
            (1011, "Db", "{{broken}}", "", None),
            (4003, "Type", "not this type", "", None),
            (4100, "Other", "", "", None),
        ]
    );
    let expired = ServerError::CODES.get(0).unwrap();
    assert_eq!(expired.meta_value("login"), Some(MetaValue::Bool(true)));
    assert_eq!(ServerError::CODES.get(1).unwrap().meta(), []);
}

#[test]
fn what_is_sent_is_read_by_the_other_enum() {
    for (error, sent, read) in [
        (ServerError::Expired { at: 1 }, "4001: token expired", ChatClose::TokenExpired),
        (
            ServerError::RoomFull { room: "lobby".into() },
            "4002: room lobby is full",
            ChatClose::RoomFull,
        ),
        (ServerError::Db(Sql), "1011 Internal Error: {broken}", ChatClose::Broken),
        (ServerError::Type, "4003: not this type", ChatClose::Type),
    ] {
        assert_eq!(error.close_frame().to_string(), sent);
        assert_eq!(error.close_reason(), *error.close_frame().reason());
        assert_eq!(ChatClose::try_from(&error.close_frame()), Ok(read));
        assert_eq!(error.info().unwrap().code(), error.close_code());
    }
    assert_eq!(ServerError::Other.close_code().get(), 4100);
    assert_eq!(ServerError::Expired { at: 1 }.reconnect(), Some(Reconnect::Never));
    // The policy of the other enum does not apply.
    assert_eq!(ServerError::Type.reconnect(), None);
    assert_eq!(ChatClose::Type.reconnect(), Some(Reconnect::Now));
}

#[test]
fn a_reason_may_be_any_kind() {
    #[derive(CloseCodes)]
    enum Formatted {
        #[close(4001, "{0}")]
        A(u8),
        #[close(4002, display)]
        B,
    }
    impl std::fmt::Display for Formatted {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("formatted")
        }
    }
    #[derive(Debug, PartialEq, CloseCodes)]
    enum Mine {
        #[close(like = Formatted::A, SET)]
        Constant,
        #[close(like = Formatted::B, display)]
        Shown,
    }
    impl std::fmt::Display for Mine {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("shown")
        }
    }
    assert_eq!(Mine::Constant.close_frame().to_string(), "4001: {broken}");
    assert_eq!(Mine::CODES.get(0).unwrap().reason(), "{{broken}}");
    assert_eq!(Mine::Shown.close_frame().to_string(), "4002: shown");
    // The codes decode, although they are only known in const evaluation.
    assert_eq!(Mine::try_from(4002), Ok(Mine::Shown));
    assert_eq!(Formatted::A(1).close_frame().to_string(), "4001: 1");
    assert_eq!(Formatted::B.close_frame().to_string(), "4002: formatted");
}

#[test]
fn a_range_is_about_an_enums_own_codes() {
    #[derive(CloseCodes)]
    #[close(range = 4100..=4199)]
    enum Ranged {
        #[close(like = ChatClose::RoomFull)]
        Full,
        #[close(4100)]
        Own,
    }
    assert_eq!(Ranged::Full.close_code().get(), 4002);
    assert_eq!(Ranged::Own.close_code().get(), 4100);
}

#[test]
fn two_variants_may_be_like_one() {
    #[derive(CloseCodes)]
    enum Twice {
        #[close(like = ChatClose::Broken)]
        Db,
        #[close(like = ChatClose::Broken, "cache", shared)]
        Cache,
    }
    assert_eq!(Twice::Db.close_code(), Twice::Cache.close_code());
    assert_eq!(Twice::Cache.close_reason(), "cache");
}

/// The row comes from the nested enum.
#[test]
fn it_repeats_no_code() {
    #[derive(CloseCodes)]
    enum Outer {
        #[close(like = ChatClose::RoomFull)]
        Full,
        #[close(transparent)]
        Chat(ChatClose),
    }
    assert_eq!(Outer::CODES.len(), 5);
    assert_eq!(Outer::Full.close_code(), Outer::Chat(ChatClose::RoomFull).close_code());
    close_codes::assert_disjoint!(ServerError, ChatClose);
}

#[test]
fn generic_enums_and_paths_from_macros() {
    macro_rules! like {
        ($name:ident, $path:path) => {
            #[derive(CloseCodes)]
            enum $name<'a, T> {
                #[close(like = $path, "{0}")]
                A(&'a T),
            }
        };
    }
    like!(Generic, ChatClose::RoomFull);
    assert_eq!(Generic::A(&7).close_frame().to_string(), "4002: 7");
}
