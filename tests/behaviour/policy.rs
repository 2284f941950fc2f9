//! `reconnect(…)` on an enum: the advice for every way a client can see a connection end.

use close_codes::{CloseCode, CloseCodes, CloseStatus, Reconnect};

#[derive(Debug, CloseCodes)]
#[close(reconnect(
    1000 = never,
    1005..=1006 = now,
    1011 = backoff,
    4000..=4499 = backoff,
    _ = never
))]
enum Gateway {
    #[close(4001, reconnect = now)]
    Row,
    #[close(CloseCode::GOING_AWAY, reconnect = never)]
    Standard,
    #[close(4999)]
    Silent,
    #[close(transparent)]
    Inner(Inner),
}

#[derive(Debug, CloseCodes)]
#[close(reconnect(4400..=4599 = now, _ = now))]
enum Inner {
    #[close(4500, reconnect = backoff)]
    Row,
    #[close(4501)]
    Silent,
}

fn advice(number: u16) -> Option<Reconnect> {
    Gateway::CODES.reconnect_for(CloseStatus::try_from(number).ok()?)
}

#[test]
fn the_first_that_says_anything_decides() {
    use Reconnect::{Backoff, Never, Now};

    for number in 0..=u16::MAX {
        let expected = match number {
            // Rows, then the policy, then the policy of the nested enum.
            4001 | 1005 | 1006 | 4501..=4599 => Some(Now),
            1000 | 1001 => Some(Never),
            1011 | 4000..=4500 => Some(Backoff),
            // The advice of the standards comes before `_`.
            _ => match CloseStatus::try_from(number) {
                Ok(status) => status.reconnect().or(Some(Never)),
                Err(_) => None,
            },
        };
        assert_eq!(advice(number), expected, "{number}");
    }
}

const ABNORMAL: Option<Reconnect> = Gateway::CODES.reconnect_for(CloseStatus::Abnormal);

#[test]
fn it_is_asked_for_values_codes_and_endings() {
    assert_eq!(Gateway::Row.reconnect(), Some(Reconnect::Now));
    assert_eq!(Gateway::Standard.reconnect(), Some(Reconnect::Never));
    assert_eq!(Gateway::Silent.reconnect(), Some(Reconnect::Never));
    assert_eq!(Gateway::Inner(Inner::Row).reconnect(), Some(Reconnect::Backoff));
    assert_eq!(Gateway::reconnect_for(CloseStatus::Abnormal), Some(Reconnect::Now));
    assert_eq!(Gateway::reconnect_for(CloseCode::INTERNAL_ERROR), Some(Reconnect::Backoff));
    assert_eq!(Inner::Silent.reconnect(), Some(Reconnect::Now));
    assert_eq!(ABNORMAL, Some(Reconnect::Now));
}

#[test]
fn a_rest_alone_and_numbers_in_every_form() {
    #[derive(CloseCodes)]
    #[close(reconnect(_ = backoff))]
    enum Rest {
        #[close(4001)]
        A,
    }
    #[derive(CloseCodes)]
    #[close(reconnect(1_005 = now, 0xFA0..=0xFA1 = never, 1007..=1015 = backoff,))]
    enum Forms {
        #[close(4001)]
        A,
    }
    assert_eq!(Rest::A.reconnect(), Some(Reconnect::Backoff));
    assert_eq!(Forms::A.reconnect(), Some(Reconnect::Never));
    assert_eq!(Forms::reconnect_for(CloseStatus::NoStatus), Some(Reconnect::Now));
    assert_eq!(Forms::reconnect_for(CloseStatus::TlsHandshake), Some(Reconnect::Backoff));
}
