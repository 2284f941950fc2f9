//! `assert_disjoint!`: where it can be used, and its messages.

use std::panic;

use close_codes::{AppCode, CloseCode, CloseCodes, CodeInfo, CodeTable, assert_disjoint};

use crate::enums::centrifugo::Disconnect;
use crate::enums::discord::GatewayClose;
use crate::enums::graphql_ws::{GraphqlWsClose, GraphqlWsError};

#[derive(CloseCodes)]
enum Room {
    #[close(4901)]
    Full,
    #[close(4901, shared)]
    Crowded,
    #[close(4902)]
    Closed,
}

#[derive(CloseCodes)]
enum Around<E> {
    #[close(4903)]
    Own,
    #[close(transparent)]
    Inner(E),
}

assert_disjoint!(GatewayClose, Disconnect);
assert_disjoint!(Disconnect, GraphqlWsClose,);
assert_disjoint![Room];
assert_disjoint! { Around<Room>, Room, &'static Room, CloseCode }

mod bare {
    #![no_implicit_prelude]

    ::close_codes::assert_disjoint!(super::Room, super::Around<::close_codes::CloseCode>);
}

#[test]
fn in_a_function() {
    use close_codes as renamed;

    renamed::assert_disjoint!(Around<Around<Room>>, Disconnect, GatewayClose);
    if true {
        assert_disjoint!(Room, GraphqlWsError,);
    }
    let made = [Room::Full, Room::Crowded, Room::Closed].map(Around::Inner);
    assert!(made.iter().all(|error| Around::<Room>::Own.close_code() != error.close_code()));
}

/// The message that the compiler would show.
fn refusal(list: &[(&'static str, CodeTable)]) -> String {
    let panic = panic::catch_unwind(|| close_codes::__private::assert_disjoint(list));
    panic.unwrap_err().downcast_ref::<String>().unwrap().clone()
}

#[test]
fn two_enums() {
    assert_eq!(
        refusal(&[
            ("Room", Room::CODES),
            ("discord::GatewayClose", GatewayClose::CODES),
            ("GraphqlWsError", GraphqlWsError::CODES),
        ]),
        "close code 4004 is used by `discord::GatewayClose::AuthenticationFailed` and by \
         `GraphqlWsError::BadResponse`\n\
         help: give one of them a code of its own"
    );
}

#[test]
fn a_nested_enum() {
    #[derive(CloseCodes)]
    enum Other {
        #[close(4902)]
        Gone,
    }

    let expected = concat!(
        "close code 4902 is used by `",
        module_path!(),
        "::Room::Closed` in `Around<Room>` and by `Other::Gone`\n\
         help: give one of them a code of its own"
    );
    let list = [("Around<Room>", Around::<Room>::CODES), ("Other", Other::CODES)];
    assert_eq!(refusal(&list), expected);
    assert_eq!(Other::Gone.close_code(), Room::Closed.close_code());
}

#[test]
fn an_enum_and_the_one_in_it() {
    #[derive(CloseCodes)]
    enum Outer {
        #[close(4901)]
        Own,
        #[close(transparent, shared)]
        Room(Room),
    }

    // Within one enum, `shared` allows it.
    assert_disjoint!(Outer);
    assert_disjoint!(Outer, Room);
    assert_eq!(Outer::Own.close_code(), Outer::Room(Room::Full).close_code());
}

#[test]
fn an_enum_listed_twice() {
    assert_eq!(
        refusal(&[("Room", Room::CODES), ("self::Room", Room::CODES)]),
        "close code 4901 is used by `Room::Full` and by `self::Room::Full`, and the two are one\n\
         help: list each enum once"
    );
}

/// If the types have no name, rows with the same name count as the same row.
#[test]
fn tables_by_hand() {
    const FULL: &[CodeInfo] = &[CodeInfo::new(AppCode::MAX.to_close_code(), "Full")];
    const GONE: &[CodeInfo] = &[CodeInfo::new(AppCode::MAX.to_close_code(), "Gone")];
    const AROUND: CodeTable = CodeTable::EMPTY.with_nested(&[CodeTable::new(FULL)]);

    close_codes::__private::assert_disjoint(&[("Full", CodeTable::new(FULL)), ("Around", AROUND)]);
    assert_eq!(
        refusal(&[("Gone", CodeTable::new(GONE)), ("Around", AROUND)]),
        "close code 4999 is used by `Gone::Gone` and by `Around::Full`\n\
         help: give one of them a code of its own"
    );
}
