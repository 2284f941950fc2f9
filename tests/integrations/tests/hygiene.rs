//! The conversions that `into(…)` generates compile in hostile modules.

/// Common names have other meanings here.
mod decoys {
    #![no_implicit_prelude]
    #![expect(dead_code, non_camel_case_types, non_upper_case_globals)]

    mod std {}
    mod core {}
    mod axum {}
    struct Option;
    struct Some;
    struct String;
    struct u16;
    trait From {}
    trait TryFrom {}
    const code: () = ();
    const reason: () = ();
    const frame: () = ();

    // An enum can convert into a type only once, so these depend on different versions of tungstenite.
    #[derive(::close_codes::CloseCodes)]
    #[close(into(
        actix_ws,
        async_tungstenite = ::async_tungstenite_0_28,
        axum,
        fastwebsockets,
        poem,
        reqwest_websocket,
        salvo,
        tokio_tungstenite,
        tokio_websockets,
        tungstenite = ::tungstenite_0_29,
        warp,
        yawc,
    ))]
    pub(super) enum Error {
        #[close(4001, "token expired")]
        TokenExpired,
        #[close(4002, "room {0} is full")]
        RoomFull(::core::primitive::u8),
    }
}

/// Lints are forbidden, so generated code cannot allow them.
mod lints {
    #![forbid(
        elided_lifetimes_in_paths,
        missing_docs,
        single_use_lifetimes,
        unused_qualifications,
        clippy::pedantic,
        clippy::absolute_paths,
        clippy::shadow_reuse,
        clippy::std_instead_of_alloc,
        clippy::std_instead_of_core,
        clippy::unwrap_used,
        clippy::use_self
    )]

    #[derive(close_codes::CloseCodes)]
    #[close(into(axum = axum_0_7, poem, tungstenite, warp, yawc))]
    pub(super) enum Error {
        #[close(4001, "token expired")]
        TokenExpired,
    }
}

#[test]
fn a_close_is_made_all_the_same() {
    use axum::extract::ws::Message;

    let message = Message::from(decoys::Error::TokenExpired);
    assert!(matches!(message, Message::Close(_)));
    let message = Message::from(&decoys::Error::RoomFull(7));
    let Message::Close(Some(frame)) = message else { panic!("{message:?}") };
    assert_eq!((frame.code, frame.reason.as_str()), (4002, "room 7 is full"));

    let message = warp::ws::Message::from(lints::Error::TokenExpired);
    assert_eq!(message.close_frame(), Some((4001, "token expired")));
}
