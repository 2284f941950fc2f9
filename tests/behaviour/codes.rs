//! Every `u16`, as each type of code, compared with IANA's registry.

use std::collections::BTreeMap;

use close_codes::{
    AppCode, CloseCode, CloseFrame, CloseStatus, CodeRange, InvalidCode, ParseCodeError, Reconnect,
};
use serde::Deserialize;

/// The registry, as published by IANA.
#[derive(Deserialize)]
struct Registry {
    codes: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    code: u16,
    meaning: String,
    on_wire: bool,
}

fn registry() -> BTreeMap<u16, Entry> {
    let registry: Registry = serde_json::from_str(include_str!("../data/iana.json")).unwrap();
    registry.codes.into_iter().map(|entry| (entry.code, entry)).collect()
}

/// Whether the code may appear in a Close frame: registered codes, and those for applications.
fn may_be_sent(code: u16, registry: &BTreeMap<u16, Entry>) -> bool {
    registry.get(&code).map_or((3000..5000).contains(&code), |entry| entry.on_wire)
}

#[test]
fn every_number_is_a_close_code_or_not() {
    let registry = registry();
    for number in 0..=u16::MAX {
        let code = CloseCode::new(number);
        assert_eq!(code.is_ok(), may_be_sent(number, &registry), "{number}");
        assert_eq!(CloseCode::try_from(number), code);
        match code {
            Ok(code) => {
                assert_eq!((code.get(), u16::from(code)), (number, number));
                assert_eq!(code, number);
                assert_eq!(code.is_application(), number >= 3000);
                assert_eq!(code.range(), CodeRange::of(number));
            }
            Err(error) => {
                assert_eq!(error.get(), number);
                assert_eq!(error.range(), CodeRange::of(number));
                assert!(error.to_string().contains(&number.to_string()), "{error}");
            }
        }
    }
}

#[test]
fn every_number_is_an_application_code_or_not() {
    for number in 0..=u16::MAX {
        let code = AppCode::new(number);
        assert_eq!(code.is_ok(), (3000..5000).contains(&number), "{number}");
        assert_eq!(AppCode::try_from(number), code);
        assert_eq!(
            CloseCode::new(number).ok().and_then(|code| AppCode::try_from(code).ok()),
            code.ok()
        );
        if let Ok(code) = code {
            assert_eq!((code.get(), u16::from(code)), (number, number));
            assert_eq!(CloseCode::from(code), CloseCode::new(number).unwrap());
            assert_eq!(code.to_close_code(), code);
            assert!(code.range().is_application());
        }
    }
    assert_eq!((AppCode::MIN.get(), AppCode::MAX.get()), (3000, 4999));
}

#[test]
fn every_number_is_a_status_or_not() {
    let registry = registry();
    for number in 0..=u16::MAX {
        let status = CloseStatus::new(number);
        let observed = matches!(number, 1005 | 1006 | 1015);
        assert_eq!(status.is_ok(), observed || may_be_sent(number, &registry), "{number}");
        assert_eq!(CloseStatus::try_from(Some(number)), status);
        assert_eq!(CloseStatus::try_from(Some((number, "bye"))), status);
        let Ok(status) = status else { continue };
        assert_eq!((status.get(), u16::from(status)), (number, number));
        assert_eq!(status.code(), CloseCode::new(number).ok());
        assert_eq!(CloseCode::try_from(status).ok(), status.code());
        assert_eq!(status.range(), CodeRange::of(number));
        if let Some(code) = status.code() {
            assert_eq!(CloseStatus::from(code), status);
            assert_eq!(CloseStatus::from(&CloseFrame::from(code)), status);
            assert_eq!(status.reconnect(), code.reconnect());
        }
    }
    assert_eq!(CloseStatus::new(1005), Ok(CloseStatus::NoStatus));
    assert_eq!(CloseStatus::new(1006), Ok(CloseStatus::Abnormal));
    assert_eq!(CloseStatus::new(1015), Ok(CloseStatus::TlsHandshake));
}

#[test]
fn every_number_is_in_one_block() {
    let blocks = [
        (CodeRange::Unused, 0, 999, "unused"),
        (CodeRange::Protocol, 1000, 2999, "protocol"),
        (CodeRange::Registered, 3000, 3999, "registered"),
        (CodeRange::Private, 4000, 4999, "private"),
        (CodeRange::Undefined, 5000, 65535, "undefined"),
    ];
    for (block, first, last, name) in blocks {
        assert_eq!(block.bounds(), first..=last);
        assert_eq!(block.to_string(), name);
        for number in first..=last {
            assert_eq!(CodeRange::of(number), block);
            assert_eq!(CodeRange::from(number), block);
        }
        assert_eq!(block.is_application(), first == 3000 || first == 4000);
    }
}

#[test]
fn names_are_those_of_the_registry() {
    let registry = registry();
    for number in 0..=u16::MAX {
        let Ok(status) = CloseStatus::new(number) else { continue };
        // The registry describes 1014 in a sentence that begins with its name.
        let meaning = registry.get(&number).map(|entry| entry.meaning.split(" (").next().unwrap());
        assert_eq!(status.name(), meaning, "{number}");
        assert_eq!(status.code().and_then(CloseCode::name), status.code().and(meaning));
        if let Ok(code) = AppCode::new(number) {
            assert_eq!(code.name(), meaning);
        }
    }
}

#[test]
fn constants_have_their_numbers() {
    let constants = [
        (CloseCode::NORMAL_CLOSURE, 1000),
        (CloseCode::GOING_AWAY, 1001),
        (CloseCode::PROTOCOL_ERROR, 1002),
        (CloseCode::UNSUPPORTED_DATA, 1003),
        (CloseCode::INVALID_FRAME_PAYLOAD_DATA, 1007),
        (CloseCode::POLICY_VIOLATION, 1008),
        (CloseCode::MESSAGE_TOO_BIG, 1009),
        (CloseCode::MANDATORY_EXTENSION, 1010),
        (CloseCode::INTERNAL_ERROR, 1011),
        (CloseCode::SERVICE_RESTART, 1012),
        (CloseCode::TRY_AGAIN_LATER, 1013),
        (CloseCode::BAD_GATEWAY, 1014),
        (CloseCode::UNAUTHORIZED, 3000),
        (CloseCode::FORBIDDEN, 3003),
        (CloseCode::TIMEOUT, 3008),
    ];
    for (code, number) in constants {
        assert_eq!(code.get(), number);
    }
    // Each registered code that can be sent has a constant.
    let sent = registry().values().filter(|entry| entry.on_wire).count();
    assert_eq!(sent, constants.len());
}

#[test]
fn constants_are_patterns_and_sizes_are_small() {
    const MINE: CloseCode = match CloseCode::new(4001) {
        Ok(code) => code,
        Err(_) => unreachable!(),
    };
    let name = |code| match code {
        CloseCode::GOING_AWAY => "going away",
        MINE => "mine",
        _ => "other",
    };
    assert_eq!(name(CloseCode::new(1001).unwrap()), "going away");
    assert_eq!(name(CloseCode::new(4001).unwrap()), "mine");
    assert_eq!(size_of::<Option<CloseCode>>(), 2);
    assert_eq!(size_of::<Option<AppCode>>(), 2);
}

#[test]
fn text_goes_both_ways() {
    for number in 0..=u16::MAX {
        let Ok(status) = CloseStatus::new(number) else {
            let error = CloseStatus::new(number).unwrap_err();
            assert_eq!(
                number.to_string().parse::<CloseStatus>(),
                Err(ParseCodeError::InvalidCode(error))
            );
            continue;
        };
        let text = status.to_string();
        assert!(text.starts_with(&number.to_string()));
        assert_eq!(text.parse(), Ok(status));
        assert_eq!(number.to_string().parse(), Ok(status));
        assert_eq!(text.parse().ok(), status.code());
        assert_eq!(text.parse().ok(), AppCode::new(number).ok());
        if let Some(code) = status.code() {
            assert_eq!(code.to_string(), text);
        }
    }
    for nonsense in
        ["", " ", "x", "+4001", "-1", "4001 ", "4001 Mine", "1001 going away", "65536", "４００１"]
    {
        assert_eq!(nonsense.parse::<CloseCode>(), Err(ParseCodeError::NotANumber), "{nonsense:?}");
    }
}

#[test]
fn order_is_that_of_the_numbers() {
    let mut statuses: Vec<CloseStatus> =
        [4001, 1015, 1006, 1000, 1005, 3000].map(|code| CloseStatus::new(code).unwrap()).into();
    statuses.sort();
    assert!(statuses.iter().map(|status| status.get()).eq([1000, 1005, 1006, 1015, 3000, 4001]));
    assert!(CloseCode::GOING_AWAY < CloseCode::new(4999).unwrap());
}

#[test]
fn advice_is_that_of_the_standards() {
    let advised = [1001, 1006, 1012, 1013];
    for number in 0..=u16::MAX {
        let Ok(status) = CloseStatus::new(number) else { continue };
        let advice = advised.contains(&number).then_some(Reconnect::Backoff);
        assert_eq!(status.reconnect(), advice, "{number}");
    }
}

#[test]
fn errors_are_errors() {
    fn is_error(_: &(dyn std::error::Error + Send + Sync)) {}
    let invalid: InvalidCode = CloseCode::new(0).unwrap_err();
    is_error(&invalid);
    let parse = "1006".parse::<CloseCode>().unwrap_err();
    is_error(&parse);
    assert!(std::error::Error::source(&parse).is_some());
}

#[test]
fn proxies_pass_on_what_may_be_sent() {
    const LOST: CloseCode = CloseCode::BAD_GATEWAY;
    const PASSED: Option<CloseCode> = CloseStatus::Received(CloseCode::GOING_AWAY).relay(LOST);
    assert_eq!(PASSED, Some(CloseCode::GOING_AWAY));
    assert_eq!(CloseStatus::from(AppCode::MIN).relay(LOST), Some(AppCode::MIN.into()));
    assert_eq!(CloseStatus::NoStatus.relay(LOST), None);
    assert_eq!(CloseStatus::Abnormal.relay(LOST), Some(LOST));
    assert_eq!(CloseStatus::TlsHandshake.relay(LOST), Some(LOST));
    assert_eq!(CloseStatus::from(AppCode::MAX).get(), 4999);
}

#[test]
fn codes_that_are_http_statuses() {
    let statuses: Vec<_> = (0..=u16::MAX)
        .filter_map(|code| CloseCode::new(code).ok())
        .filter_map(|code| Some((code.get(), code.http_status()?)))
        .collect();
    assert_eq!(statuses[..4], [(1014, 502), (3000, 401), (3003, 403), (3008, 408)]);
    let by_convention: Vec<_> = (4400..=4599).map(|code| (code, code - 4000)).collect();
    assert_eq!(statuses[4..], by_convention);
}
