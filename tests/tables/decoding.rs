//! `#[close(decode)]`: enums around enums, read from a code.

use close_codes::{AppCode, CloseCode, CloseCodes, CloseFrame, Reason, UnknownCode};

use crate::centrifugo::Disconnect;
use crate::discord::GatewayClose;

#[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
#[close(decode)]
enum Either {
    #[close(4500)]
    Own,
    /// The same code as one of the gateway's: the enum's own variant comes first.
    #[close(4001)]
    Taken,
    #[close(4500, "again", shared)]
    Again,
    #[close(transparent)]
    Gateway(GatewayClose),
    #[close(transparent)]
    Disconnect { why: Disconnect },
}

fn code(code: u16) -> CloseCode {
    CloseCode::new(code).unwrap()
}

/// All the ways to read a code come to the same.
fn read<E>(number: u16) -> Result<E, UnknownCode>
where
    E: TryFrom<u16, Error = UnknownCode> + TryFrom<CloseCode, Error = UnknownCode>,
    E: for<'a> TryFrom<&'a CloseFrame, Error = UnknownCode> + PartialEq + std::fmt::Debug,
{
    let read = E::try_from(number);
    if let Ok(code) = CloseCode::new(number) {
        assert_eq!(E::try_from(code), read);
        assert_eq!(E::try_from(&CloseFrame::from(code)), read);
    }
    read
}

#[test]
fn own_variants_first_then_nested_ones_in_order() {
    for number in 0..=u16::MAX {
        let expected = match number {
            4500 => Some(Either::Own),
            4001 => Some(Either::Taken),
            _ => GatewayClose::try_from(number).map(Either::Gateway).ok().or_else(|| {
                Disconnect::try_from(number).map(|why| Either::Disconnect { why }).ok()
            }),
        };
        let read = read::<Either>(number);
        assert_eq!(read.map_err(UnknownCode::get), expected.ok_or(number));
        if let Some(expected) = expected {
            assert_eq!(expected.close_code().get(), number);
        }
    }
    assert_eq!(read::<Either>(3501), Ok(Either::Disconnect { why: Disconnect::BadRequest }));
    assert_eq!(read::<Either>(4006).map_err(UnknownCode::get), Err(4006));
    assert_eq!(Either::Again.close_code(), 4500);
}

#[derive(Debug, Clone, PartialEq, CloseCodes)]
#[close(decode)]
enum WithCode {
    #[close(transparent)]
    Known(Either),
    #[close(transparent)]
    Application(AppCode),
    #[close(transparent)]
    Other(CloseCode),
}

/// Three enums deep, and nothing is lost that can be on the wire.
#[test]
fn a_last_variant_for_any_code() {
    for number in 0..=u16::MAX {
        let expected = match CloseCode::new(number) {
            Err(_) => Err(number),
            Ok(code) => Ok(match (Either::try_from(code), AppCode::try_from(code)) {
                (Ok(known), _) => WithCode::Known(known),
                (_, Ok(application)) => WithCode::Application(application),
                _ => WithCode::Other(code),
            }),
        };
        let read = read::<WithCode>(number);
        assert_eq!(read.clone().map_err(UnknownCode::get), expected);
        if let Ok(close) = read {
            assert_eq!(close.close_code().get(), number);
        }
    }
    assert_eq!(read(4006), Ok(WithCode::Application(AppCode::new(4006).unwrap())));
    assert_eq!(read(1001), Ok(WithCode::Other(CloseCode::GOING_AWAY)));
}

#[derive(Debug, Clone, PartialEq, CloseCodes)]
#[close(decode)]
enum WithFrame {
    #[close(4600, "own")]
    Own,
    #[close(transparent)]
    Gateway(GatewayClose),
    #[close(transparent)]
    Other(CloseFrame),
}

#[test]
fn a_last_variant_keeps_the_reason_too() {
    let unknown = CloseFrame::new(code(4006), Reason::from_static("new here"));
    let read = WithFrame::try_from(&unknown).unwrap();
    assert_eq!(read, WithFrame::Other(unknown));
    assert_eq!(read.close_frame(), unknown);

    // Of what is known, the variant has its own reason.
    let known = CloseFrame::new(code(4004), Reason::from_static("another text"));
    let read = WithFrame::try_from(&known).unwrap();
    assert_eq!(read, WithFrame::Gateway(GatewayClose::AuthenticationFailed));
    assert_eq!(*read.close_frame().reason(), "Authentication failed");
    assert_eq!(WithFrame::try_from(4600), Ok(WithFrame::Own));
    assert_eq!(
        WithFrame::try_from(CloseCode::BAD_GATEWAY),
        Ok(WithFrame::Other(CloseCode::BAD_GATEWAY.into()))
    );
    assert_eq!(WithFrame::try_from(1006).map_err(UnknownCode::get), Err(1006));
}

#[test]
fn what_is_unknown_is_an_error() {
    fn read(frame: &CloseFrame) -> Result<Either, Box<dyn std::error::Error + Send + Sync>> {
        Ok(frame.try_into()?)
    }
    let error = read(&CloseFrame::from(CloseCode::GOING_AWAY)).unwrap_err();
    assert_eq!(error.to_string(), "no variant has the close code 1001 Going Away");
    assert_eq!(error.downcast_ref::<UnknownCode>().unwrap().get(), 1001);
}
