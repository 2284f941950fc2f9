//! From what clients report to one `match` over every way a connection can end.

use close_codes::{CloseCode, CloseFrame, CloseStatus, CodeRange, Reconnect};

use crate::enums::discord::GatewayClose;

/// How a client may see a connection end.
#[derive(Debug, PartialEq)]
enum End {
    Gateway(GatewayClose),
    UnknownCode(u16),
    Standard(CloseCode),
    NoCode,
    Broken,
}

fn end(status: CloseStatus) -> End {
    match status {
        CloseStatus::Received(code) if code.is_application() => match code.try_into() {
            Ok(close) => End::Gateway(close),
            Err(_) => End::UnknownCode(code.get()),
        },
        CloseStatus::Received(code) => End::Standard(code),
        CloseStatus::NoStatus => End::NoCode,
        CloseStatus::Abnormal | CloseStatus::TlsHandshake => End::Broken,
    }
}

#[test]
fn one_match_for_every_end() {
    let end = |code: u16| end(CloseStatus::new(code).unwrap());
    assert_eq!(end(4004), End::Gateway(GatewayClose::AuthenticationFailed));
    assert_eq!(end(4006), End::UnknownCode(4006));
    assert_eq!(end(1001), End::Standard(CloseCode::GOING_AWAY));
    assert_eq!(end(1005), End::NoCode);
    assert_eq!(end(1006), End::Broken);
    assert_eq!(end(1015), End::Broken);
}

#[test]
fn every_form_that_clients_deliver() {
    assert_eq!(CloseStatus::try_from(None::<u16>), Ok(CloseStatus::NoStatus));
    assert_eq!(CloseStatus::try_from(None::<(u16, &str)>), Ok(CloseStatus::NoStatus));
    assert_eq!(CloseStatus::from(None::<CloseFrame>), CloseStatus::NoStatus);
    assert_eq!(CloseStatus::from_payload(b""), Ok(CloseStatus::NoStatus));

    for number in 0..=u16::MAX {
        let observed = matches!(number, 1000..=1003 | 1005..=1015 | 3000..=4999);
        let status = CloseStatus::new(number);
        assert_eq!(status.is_ok(), observed, "{number}");
        assert_eq!(CloseStatus::try_from(Some(number)), status);
        assert_eq!(CloseStatus::try_from(Some((number, "any reason"))), status);

        // Three of them are invalid on the wire.
        let on_the_wire = CloseStatus::from_payload(&number.to_be_bytes()).ok();
        let received = status.ok().filter(|status| status.code().is_some());
        assert_eq!(on_the_wire, received, "{number}");

        let Ok(status) = status else { continue };
        assert_eq!(status.get(), number);
        assert_eq!(status.range(), CodeRange::of(number));
        assert_eq!(CloseCode::try_from(status).ok(), status.code());
        if let Some(code) = status.code() {
            let frame = CloseFrame::from(code);
            assert_eq!(CloseStatus::from(&frame), status);
            assert_eq!(CloseStatus::from(Some(frame)), status);
            assert_eq!(status.reconnect(), code.reconnect());
        }
    }
}

#[test]
fn a_wrong_payload_is_no_status() {
    for payload in [&b"\x0f"[..], b"\x0f\xa1\xff", &[0x0f; 126]] {
        assert_eq!(
            CloseStatus::from_payload(payload).map_err(|error| error.close_code()),
            Err(CloseFrame::decode(payload).unwrap_err().close_code())
        );
    }
}

#[test]
fn what_to_do_when_no_code_came() {
    assert_eq!(CloseStatus::Abnormal.reconnect(), Some(Reconnect::Backoff));
    assert_eq!(CloseStatus::NoStatus.reconnect(), None);
    assert_eq!(CloseStatus::TlsHandshake.reconnect(), None);
}
