//! `#[close(into(…))]` for each crate, with the oldest and the newest version in its row of the table: the crate's own
//! types contain the code and reason.

/// The code and reason for each case in [`line`].
fn expected() -> [(u16, String); 5] {
    [
        (4001, "token expired".to_owned()),
        (4002, "room 7 is full".to_owned()),
        (3999, String::new()),
        (4999, "é".repeat(61)),
        (1001, String::new()),
    ]
}

/// Converts the same enum into each type of one version of a crate. The expression reads the code and reason back.
macro_rules! line {
    ($krate:ident as $name:ident: $($($into:ident)::+ as |$value:ident| $read:expr;)+) => {
        mod $krate {
            #[derive(close_codes::CloseCodes)]
            #[close(into($name = ::$krate))]
            enum Ended<'a, T>
            where
                T: std::fmt::Display,
            {
                #[close(4001, "token expired")]
                TokenExpired,
                #[close(4002, "room {0} is full")]
                RoomFull(T),
                #[close(3999)]
                Left,
                #[close(4999, "{0}")]
                Other(&'a str),
                #[close(transparent)]
                Protocol(close_codes::CloseCode),
            }

            fn cases(long: &str) -> [Ended<'_, u8>; 5] {
                [
                    Ended::TokenExpired,
                    Ended::RoomFull(7),
                    Ended::Left,
                    Ended::Other(long),
                    Ended::Protocol(close_codes::CloseCode::GOING_AWAY),
                ]
            }

            #[test]
            fn code_and_reason_come_out() {
                let long = "é".repeat(100);
                $(
                    let read = |$value: ::$krate::$($into)::+| -> (u16, String) { $read };
                    assert_eq!(cases(&long).map(|ended| read(ended.into())), super::expected());
                    assert_eq!(cases(&long).each_ref().map(|ended| read(ended.into())), super::expected());
                )+
            }
        }
    };
}

macro_rules! axum {
    ($($krate:ident)*) => {$(
        line!($krate as axum:
            extract::ws::CloseFrame as |frame| (frame.code, frame.reason.to_string());
            extract::ws::Message as |message| match message {
                ::$krate::extract::ws::Message::Close(Some(frame)) => (frame.code, frame.reason.to_string()),
                other => panic!("{other:?}"),
            };
        );
    )*};
}
axum!(axum_0_6 axum_0_7 axum);

macro_rules! tungstenite {
    ($($krate:ident)*) => {$(
        line!($krate as tungstenite:
            protocol::CloseFrame as |frame| (frame.code.into(), frame.reason.to_string());
            Message as |message| match message {
                ::$krate::Message::Close(Some(frame)) => (frame.code.into(), frame.reason.to_string()),
                other => panic!("{other:?}"),
            };
        );
    )*};
}
tungstenite! {
    tungstenite_0_24 tungstenite_0_25 tungstenite_0_26 tungstenite_0_27 tungstenite_0_28
    tungstenite_0_29 tungstenite
}

macro_rules! tungstenite_within {
    ($($name:ident: $($krate:ident)*;)*) => {$($(
        line!($krate as $name:
            tungstenite::protocol::CloseFrame as |frame| (frame.code.into(), frame.reason.to_string());
            tungstenite::Message as |message| match message {
                ::$krate::tungstenite::Message::Close(Some(frame)) => {
                    (frame.code.into(), frame.reason.to_string())
                }
                other => panic!("{other:?}"),
            };
        );
    )*)*};
}
tungstenite_within! {
    tokio_tungstenite: tokio_tungstenite_0_24 tokio_tungstenite;
    async_tungstenite: async_tungstenite_0_28 async_tungstenite;
}

macro_rules! actix_ws {
    ($($krate:ident)*) => {$(
        line!($krate as actix_ws:
            CloseReason as |frame| (frame.code.into(), frame.description.unwrap_or_default());
            Message as |message| match message {
                ::$krate::Message::Close(Some(frame)) => {
                    (frame.code.into(), frame.description.unwrap_or_default())
                }
                other => panic!("{other:?}"),
            };
        );
    )*};
}
actix_ws!(actix_ws_0_2 actix_ws);

macro_rules! warp {
    ($($krate:ident)*) => {$(
        line!($krate as warp:
            ws::Message as |message| {
                let (code, reason) = message.close_frame().unwrap();
                (code, reason.to_owned())
            };
        );
    )*};
}
warp!(warp_0_3 warp);

macro_rules! salvo {
    ($($krate:ident)*) => {$(
        line!($krate as salvo:
            websocket::Message as |message| {
                let (code, reason) = message.close_frame().unwrap();
                (code, reason.to_owned())
            };
        );
    )*};
}
salvo!(salvo_0_75 salvo);

macro_rules! poem {
    ($($krate:ident)*) => {$(
        line!($krate as poem:
            web::websocket::Message as |message| match message {
                ::$krate::web::websocket::Message::Close(Some((code, reason))) => (code.into(), reason),
                other => panic!("{other:?}"),
            };
        );
    )*};
}
poem!(poem_2 poem);

macro_rules! tokio_websockets {
    ($($krate:ident)*) => {$(
        line!($krate as tokio_websockets:
            Message as |message| {
                let (code, reason) = message.as_close().unwrap();
                (code.into(), reason.to_owned())
            };
        );
    )*};
}
tokio_websockets!(tokio_websockets_0_8 tokio_websockets);

macro_rules! fastwebsockets {
    ($($krate:ident)*) => {$(
        line!($krate as fastwebsockets:
            Frame as |frame| {
                assert_eq!(frame.opcode, ::$krate::OpCode::Close);
                let (code, reason) = frame.payload.split_at(2);
                let code = u16::from_be_bytes(code.try_into().unwrap());
                (code, String::from_utf8(reason.to_owned()).unwrap())
            };
        );
    )*};
}
fastwebsockets!(fastwebsockets_0_5 fastwebsockets);

macro_rules! yawc {
    ($($krate:ident)*) => {$(
        line!($krate as yawc:
            Frame as |frame| {
                let reason = frame.close_reason().unwrap().unwrap();
                (frame.close_code().unwrap().into(), reason.to_owned())
            };
        );
    )*};
}
yawc!(yawc_0_3 yawc);

macro_rules! reqwest_websocket {
    ($($krate:ident)*) => {$(
        line!($krate as reqwest_websocket:
            Message as |message| match message {
                ::$krate::Message::Close { code, reason } => (code.into(), reason),
                other => panic!("{other:?}"),
            };
        );
    )*};
}
reqwest_websocket!(reqwest_websocket_0_4 reqwest_websocket);
