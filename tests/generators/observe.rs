// The start of every program of a batch. It prints what the values of its enums do.

use close_codes::{CloseCode, CloseCodes, CloseFrame, CloseStatus, Reason, Reconnect, UnknownCode};

pub mod reexport {
    pub use close_codes::*;
}

// A WebSocket crate with the same types as axum.
pub mod fake {
    pub mod extract {
        pub mod ws {
            pub struct CloseFrame {
                pub code: u16,
                pub reason: ::std::string::String,
            }
            pub enum Message {
                Close(Option<CloseFrame>),
            }
        }
    }
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{:02x}", byte)).collect::<String>() + "."
}

fn word(reconnect: Option<Reconnect>) -> &'static str {
    reconnect.map_or("-", Reconnect::as_str)
}

/// Prints the table, and the advice for each status.
pub fn table<E: CloseCodes>(name: &str) {
    println!("enum {} {}", name, E::CODES.type_name());
    for row in E::CODES.iter() {
        let (code, reconnect) = (row.code().get(), word(row.reconnect()));
        let meta = format!("{:?}", row.meta());
        println!("row {} {} {} {} {} {}", code, hex(row.name()), hex(row.reason()), hex(row.doc()), reconnect, hex(&meta));
    }
    for number in 0..65536_u32 {
        if let Ok(status) = CloseStatus::new(number as u16) {
            if let Some(reconnect) = E::reconnect_for(status) {
                println!("reconnect {} {}", number, reconnect.as_str());
            }
        }
    }
    println!("json {}", hex(&E::CODES.json().to_string()));
}

/// Prints a value, by reference.
pub fn value<E: CloseCodes>(index: usize, value: &E)
where
    for<'a> CloseFrame: From<&'a E>,
    for<'a> CloseCode: From<&'a E>,
{
    let frame = value.close_frame();
    let (code, reason) = (value.close_code().get(), value.close_reason());
    let info = value.info().map_or("-", |row| row.name());
    println!("value {} {} {} {} {}", index, code, hex(reason.as_str()), word(value.reconnect()), hex(info));
    assert_eq!((frame.code().get(), frame.reason().as_str()), (code, reason.as_str()));
    assert_eq!(CloseFrame::from(value), frame);
    assert_eq!(CloseCode::from(value).get(), code);
    let decoded = CloseFrame::decode(&frame.payload());
    assert_eq!(decoded.unwrap().unwrap(), frame);
}

/// Prints the same value, by value.
pub fn taken<E: CloseCodes>(value: E, into_code: E)
where
    CloseFrame: From<E>,
    CloseCode: From<E>,
{
    fn failing<E>(value: E) -> Result<(), CloseFrame>
    where
        CloseFrame: From<E>,
    {
        Err(value)?;
        Ok(())
    }
    let frame = value.close_frame();
    assert_eq!(failing(value), Err(frame));
    assert_eq!(CloseCode::from(into_code), frame.code());
}

/// Checks the conversions into the types of a WebSocket crate.
pub fn sent<E: CloseCodes>(value: &E)
where
    for<'a> fake::extract::ws::CloseFrame: From<&'a E>,
    for<'a> fake::extract::ws::Message: From<&'a E>,
{
    let expected = value.close_frame();
    let fake::extract::ws::Message::Close(message) = fake::extract::ws::Message::from(value);
    for frame in vec![message.unwrap(), fake::extract::ws::CloseFrame::from(value)] {
        assert_eq!((frame.code, &*frame.reason), (expected.code().get(), expected.reason().as_str()));
    }
}

/// Prints each number, decoded as the enum.
pub fn decoded<E>(show: fn(&E) -> String)
where
    E: TryFrom<u16, Error = UnknownCode> + TryFrom<CloseCode, Error = UnknownCode>,
    E: for<'a> TryFrom<&'a CloseFrame, Error = UnknownCode> + CloseCodes,
{
    for number in 0..65536_u32 {
        let number = number as u16;
        let read = E::try_from(number);
        match &read {
            Ok(value) => {
                assert_eq!(value.close_code().get(), number);
                println!("decoded {} {}", number, show(value));
            }
            Err(error) => assert_eq!(error.get(), number),
        }
        if let Ok(code) = CloseCode::new(number) {
            let frame = CloseFrame::new(code, Reason::from_static("another reason"));
            let shown = read.as_ref().ok().map(show);
            assert_eq!(E::try_from(code).ok().as_ref().map(show), shown);
            assert_eq!(E::try_from(&frame).ok().as_ref().map(show), shown);
        }
    }
}

/// Prints frames, decoded as the enum.
pub fn read<E>(show: fn(&E) -> String, frames: &[(u16, &str)])
where
    E: for<'a> TryFrom<&'a CloseFrame, Error = UnknownCode>,
{
    for (code, reason) in frames {
        let frame = CloseFrame::new(CloseCode::new(*code).unwrap(), Reason::new(reason).unwrap());
        println!("read {} {} {}", code, hex(reason), E::try_from(&frame).map_or("-".to_owned(), |value| show(&value)));
    }
}
