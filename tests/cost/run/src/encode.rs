//! From an application's error to the payload of a Close frame, and to tungstenite's frame.

use crate::Subjects;
use close_codes::CloseCodes as _;
use std::borrow::Cow;
use std::fmt::{self, Write as _};
use tungstenite::Utf8Bytes;
use tungstenite::protocol::CloseFrame;

/// An application's error: with the derive, with thiserror, and with methods by hand.
macro_rules! error {
    ($($code:literal $name:ident $text:literal,)*) => {
        #[derive(Debug, thiserror::Error, close_codes::CloseCodes)]
        #[close(into(tungstenite))]
        enum Error {
            $(#[error($text)] #[close($code, $text)] $name,)*
            #[error("room {name} is full")]
            #[close(4003, "room {name} is full")]
            RoomFull { name: String },
        }

        impl Error {
            #[inline]
            fn parts(&self) -> (u16, Option<&'static str>) {
                match self {
                    $(Self::$name => ($code, Some($text)),)*
                    Self::RoomFull { .. } => (4003, None),
                }
            }

            #[inline]
            fn code(&self) -> u16 {
                self.parts().0
            }

            #[inline]
            fn reason(&self) -> Cow<'static, str> {
                match self {
                    Self::RoomFull { name } => Cow::Owned(format!("room {name} is full")),
                    _ => Cow::Borrowed(self.parts().1.unwrap_or_default()),
                }
            }
        }
    };
}

error! {
    4001 LoginRequired "login required",
    4002 RoomClosed "room closed by admin",
    4004 Kicked "kicked",
    4005 Banned "banned",
    4006 TooMany "too many connections",
    4007 BadMessage "bad message",
    4008 UnknownRoom "unknown room",
    4009 Version "protocol version not supported",
    4010 Replaced "session replaced",
    4011 Idle "idle",
    4012 RateLimited "rate limited",
    4013 SubscriptionEnded "subscription ended",
    4014 Maintenance "maintenance",
    4015 Shutdown "shutting down",
}

pub fn subjects(subjects: &mut Subjects) {
    encode(subjects, "static", Error::RoomClosed);
    encode(subjects, "formatted", Error::RoomFull { name: "lobby-42".into() });
}

fn encode(subjects: &mut Subjects, kind: &str, error: Error) {
    let expected = [&error.code().to_be_bytes()[..], error.reason().as_bytes()].concat();
    assert_eq!(error.close_frame().payload(), expected[..]);
    assert_eq!(payload_by_hand(&error).as_bytes(), expected);
    assert_eq!(payload_by_format(&error).as_bytes(), expected);
    assert_eq!(
        fastwebsockets::Frame::close(error.code(), error.reason().as_bytes()).payload[..],
        expected[..]
    );
    assert_eq!(converted(&error), frame_by_hand(&error));
    assert_eq!(from_parts(&error), frame_by_hand(&error));
    let error: &'static Error = Box::leak(Box::new(error));

    let group = &format!("payload {kind}");
    subjects.add(group, "nothing", error, |error| error);
    subjects.add(group, "now", error, |error| error.close_frame().payload());
    subjects.add(group, "by hand", error, payload_by_hand);
    subjects.add(group, "by hand, write!", error, payload_by_format);
    subjects.add(group, "fastwebsockets", error, |error| {
        fastwebsockets::Frame::close(error.code(), error.reason().as_bytes())
    });

    let group = &format!("tungstenite {kind}");
    subjects.add(group, "nothing", error, |error| error);
    subjects.add(group, "now, into(tungstenite)", error, converted);
    subjects.add(group, "now, into_parts", error, from_parts);
    subjects.add(group, "by hand", error, frame_by_hand);
    subjects.add(group, "to_string", error, frame_of_display);
}

#[inline]
fn converted(error: &Error) -> CloseFrame {
    error.into()
}

#[inline]
fn from_parts(error: &Error) -> CloseFrame {
    let (code, reason) = error.close_frame().into_parts();
    CloseFrame { code, reason }
}

/// Static text stays static.
#[inline]
fn frame_by_hand(error: &Error) -> CloseFrame {
    let reason = match error.reason() {
        Cow::Borrowed(text) => Utf8Bytes::from_static(text),
        Cow::Owned(text) => text.into(),
    };
    CloseFrame { code: error.code().into(), reason }
}

/// The usual code by hand.
fn frame_of_display(error: &Error) -> CloseFrame {
    CloseFrame { code: error.code().into(), reason: error.to_string().into() }
}

/// A payload without allocation.
struct Payload {
    bytes: [u8; 125],
    length: u8,
}

impl Payload {
    #[inline]
    fn as_bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }

    #[inline]
    fn new(code: u16) -> Self {
        let mut payload = Self { bytes: [0; 125], length: 2 };
        payload.bytes[..2].copy_from_slice(&code.to_be_bytes());
        payload
    }

    /// Adds text, truncated if it does not fit.
    #[inline]
    fn push(&mut self, text: &str) {
        let at = usize::from(self.length);
        let text = &text[..text.floor_char_boundary(self.bytes.len() - at)];
        self.bytes[at..][..text.len()].copy_from_slice(text.as_bytes());
        self.length += u8::try_from(text.len()).expect("at most 125");
    }
}

impl fmt::Write for Payload {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        Ok(())
    }
}

#[inline]
fn payload_by_hand(error: &Error) -> Payload {
    let (code, text) = error.parts();
    let mut payload = Payload::new(code);
    match (error, text) {
        (Error::RoomFull { name }, _) => {
            payload.push("room ");
            payload.push(name);
            payload.push(" is full");
        }
        (_, text) => payload.push(text.unwrap_or_default()),
    }
    payload
}

#[inline]
fn payload_by_format(error: &Error) -> Payload {
    let Error::RoomFull { name } = error else { return payload_by_hand(error) };
    let mut payload = Payload::new(error.code());
    let _ = write!(payload, "room {name} is full");
    payload
}
