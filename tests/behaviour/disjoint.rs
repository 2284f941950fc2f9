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

/// A const evaluation may take only so many steps.
macro_rules! many {
    ($($name:ident $code:literal)*) => {
        #[derive(CloseCodes)]
        enum Many {
            $(
                /// Some documentation of a variant, which is a sentence, and is not short.
                #[close($code, "the token has expired, and a new one is needed")]
                $name,
            )*
        }
    };
}

many! {
    A0 4600 A1 4601 A2 4602 A3 4603 A4 4604 A5 4605 A6 4606 A7 4607 A8 4608 A9 4609
    B0 4610 B1 4611 B2 4612 B3 4613 B4 4614 B5 4615 B6 4616 B7 4617 B8 4618 B9 4619
    C0 4620 C1 4621 C2 4622 C3 4623 C4 4624 C5 4625 C6 4626 C7 4627 C8 4628 C9 4629
    D0 4630 D1 4631 D2 4632 D3 4633 D4 4634 D5 4635 D6 4636 D7 4637 D8 4638 D9 4639
    E0 4640 E1 4641 E2 4642 E3 4643 E4 4644 E5 4645 E6 4646 E7 4647 E8 4648 E9 4649
}

assert_disjoint!(Around<Many>, Many);

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
    close_codes::__private::assert_disjoint(&[("Outer", Outer::CODES), ("Room", Room::CODES)]);
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

/// Two versions of an enum have one path, and may differ only in a code.
#[test]
fn rows_with_other_codes_are_of_another_enum() {
    const LAST: CodeInfo = CodeInfo::new(AppCode::MAX.to_close_code(), "Full");
    const FIRST: CodeInfo = CodeInfo::new(AppCode::MIN.to_close_code(), "Gone");
    const OTHER: CodeInfo = CodeInfo::new(CloseCode::INTERNAL_ERROR, "Gone");
    assert_eq!(
        refusal(&[
            ("a::Room", CodeTable::new(&[LAST, FIRST])),
            ("b::Room", CodeTable::new(&[LAST, OTHER])),
        ]),
        "close code 4999 is used by `a::Room::Full` and by `b::Room::Full`\n\
         help: give one of them a code of its own"
    );
}
