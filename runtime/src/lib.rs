//! When a WebSocket closes, it can say why, with a close code and a short reason. List the close codes of
//! your application once, on your own error enum, and invalid codes become compile errors. Each error
//! converts into a Close frame for any WebSocket crate, and clients in Rust and TypeScript use the same
//! list.
//!
#![cfg_attr(feature = "derive", doc = "```")]
#![cfg_attr(not(feature = "derive"), doc = "```ignore")]
//! use close_codes::{CloseCode, CloseCodes, CloseFrame};
//!
//! #[derive(Debug, CloseCodes)]
//! enum ChatError {
//!     #[close(4001, "token expired", reconnect = never)]
//!     TokenExpired { user: String }, // `user` is not sent
//!     #[close(4002, "room {0} is full", reconnect = backoff)]
//!     RoomFull(String),
//!     #[close(CloseCode::INTERNAL_ERROR, "internal error", reconnect = backoff)]
//!     Store(std::io::Error),
//! }
//!
//! fn join(room: &str) -> Result<(), ChatError> {
//!     Err(ChatError::RoomFull(room.into()))
//! }
//!
//! fn session() -> Result<(), CloseFrame> {
//!     join("lobby")?; // `?` turns the error into a frame
//!     Ok(())
//! }
//!
//! let frame = session().unwrap_err();
//! assert_eq!(frame.code().get(), 4002);
//! assert_eq!(*frame.reason(), "room lobby is full");
//! ```
//!
//! The compiler rejects 1006, 401 and duplicate codes, and the error says what to write instead. A reason that
//! turns out too long at run time is truncated to 123 bytes, at a character boundary.
//!
//! To send the frame, convert it into the types of your WebSocket crate. With axum:
//!
#![cfg_attr(feature = "alloc", doc = "```")]
#![cfg_attr(not(feature = "alloc"), doc = "```ignore")]
//! # mod axum {
//! #     pub mod extract {
//! #         pub mod ws {
//! #             pub struct CloseFrame { pub code: u16, pub reason: String }
//! #             pub enum Message { Close(Option<CloseFrame>) }
//! #         }
//! #     }
//! # }
//! use axum::extract::ws::Message;
//!
//! fn close_message(frame: close_codes::CloseFrame) -> Message {
//!     let (code, reason) = frame.into_parts();
//!     Message::Close(Some(axum::extract::ws::CloseFrame { code, reason }))
//! }
//! # let Message::Close(close) = close_message(close_codes::CloseCode::GOING_AWAY.into());
//! # assert_eq!(close.map(|close| (close.code, close.reason)), Some((1001, String::new())));
//! ```
//!
//! After sending it, keep receiving until the client has answered. If you drop the socket right away, the client may
//! never see the frame. [The guide](guide::server) has a complete server.
//!
//! # The guide
//!
//! | page | what it shows |
//! | --- | --- |
//! | [Server](guide::server) | axum, from the upgrade to a graceful shutdown; tokio-tungstenite and actix-ws |
//! | [Refusing](guide::refusing) | turning a client away, with an HTTP status or with a Close frame |
//! | [Client](guide::client) | handling the end of a connection, and reconnecting: in Rust, TypeScript and a browser |
//! | [One list](guide::one_list) | one enum for a server and all its clients, and its exports |
//! | [Proxies](guide::proxies) | passing the end of one connection on to another |
//! | [Moving](guide::moving) | moving an application from a `u16` and three matches to the derive |
//! | [Integrations](guide::integrations) | sending and receiving with each WebSocket crate |
//!
//! # The types
//!
//! | to | see |
//! | --- | --- |
//! | list the codes of an application | [the derive] |
//! | send a standard code, such as 1001 | [`CloseCode`] |
//! | send a frame, or read one | [`CloseFrame`], [`Reason`] |
//! | handle every way a connection can end | [`CloseStatus`] |
//! | decide whether to reconnect | [`CloseCodes::reconnect_for`], [`Reconnect`] |
//! | share the list with clients in other languages | [`CodeTable`], [`export`] |
//! | check that two enums have no code in common | [`assert_disjoint!`] |
//!
//! # The code space
//!
#![cfg_attr(doc, doc = include_str!("../docs/code-space.svg"))]
//!
//! 1005, 1006 and 1015 are never sent, only reported locally: 1005 for a Close frame without a code, 1006 for a
//! connection that ended without a Close frame, and 1015 for a TLS handshake that failed. [`CloseStatus`] has them.
//!
//! # Features
//!
//! Both are on by default. Without them, the crate has no dependencies. It never needs `std`.
//!
//! - `derive`: `#[derive(CloseCodes)]`, which depends on `syn`, `quote` and `proc-macro2`.
//! - `alloc`: [`CloseFrame::into_parts`] and the other conversions to `String` and `Vec`, the derive's `into(…)`,
//!   and [`trait@CloseCodes`] for `Box`, `Rc` and `Arc`. Frames and reasons never allocate.
//!
// Without a feature, the docs link to the nearest item that exists.
#![cfg_attr(feature = "derive", doc = "[the derive]: derive@CloseCodes")]
#![cfg_attr(not(feature = "derive"), doc = "[the derive]: trait@CloseCodes")]
#![cfg_attr(not(feature = "alloc"), doc = "[`CloseFrame::into_parts`]: CloseFrame")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod code;
mod frame;
#[cfg(all(doc, not(doctest)))]
pub mod guide;
mod list;
mod rules;

// After `list`, so that the page of `CodeTable` begins with its constructors.
pub mod export;

pub use self::code::{AppCode, CloseCode, CodeRange, InvalidCode, ParseCodeError, Reconnect};
pub use self::frame::{CloseFrame, CloseStatus, DecodeError, Payload, Reason, ReasonTooLong};
pub use self::list::{CloseCodes, CodeInfo, CodeTable, Iter, MetaValue, UnknownCode};

/// Derives the trait [`CloseCodes`](trait@CloseCodes) on an enum: each variant declares the close code and
/// the reason it is sent with.
///
/// ```
/// use close_codes::{CloseCode, CloseCodes};
///
/// #[derive(Debug, CloseCodes)]
/// #[close(reconnect(1006 = backoff, 4000..=4499 = backoff, _ = never))]
/// enum ChatError {
///     /// The user has to log in again.
///     #[close(4001, "token expired", reconnect = never, meta(action = "log in"))]
///     TokenExpired { at: u64 }, // `at` is not sent
///
///     #[close(4002, "room {0} is full")]
///     RoomFull(String),
///
///     #[close(CloseCode::INTERNAL_ERROR, "internal error")]
///     Database(std::io::Error), // 1011, a standard code
///
///     #[close(transparent)]
///     Auth(AuthError), // another enum with codes
/// }
///
/// #[derive(Debug, Clone, Copy, CloseCodes)]
/// #[repr(u16)]
/// enum AuthError {
///     NoToken = 4101, // the discriminant is the code
///     #[close("banned")]
///     Banned, // 4102
/// }
///
/// let error = ChatError::Auth(AuthError::Banned);
/// assert_eq!(error.close_frame().to_string(), "4102: banned");
/// assert_eq!(AuthError::try_from(4102_u16).unwrap().close_code(), error.close_code());
/// ```
///
/// # On a variant
///
/// `#[close(…)]` takes a code, a reason and any of the keys, in this order.
///
/// ## The code
///
/// | written | what it is |
/// | --- | --- |
/// | `4001`, `BASE + 1`, `Other::Variant as u16` | an application code: any const expression of type `u16`, from 3000 to 4999 |
/// | `= 4001`, the discriminant | the same; later variants count up from it |
/// | `CloseCode::INTERNAL_ERROR` | a standard code, by its [constant](CloseCode): any path that ends in `CloseCode` and the name |
/// | `like = ChatClose::RoomFull` | the code of a variant of [another enum](#an-enum-with-fields-and-clients-that-read-it) |
/// | `transparent` | the code of the only field |
///
/// Any other number is a compile error, including a bare 1011. Literals are checked by the macro, other
/// expressions during const evaluation, which is part of `cargo check`. `code = …` is the same as a code in
/// first position.
///
/// ## The reason
///
/// The reason is a format string that can name fields: `{name}`, `{0}`, `{0:?}`, `{name:>5}`. `{{` is a literal
/// brace. At run time it is truncated to 123 bytes, at a character boundary. If the literal text alone is longer,
/// that is a compile error. A reason that is not a literal, such as a constant or `concat!(…)`, must be a
/// `&'static str`, and is sent unchanged. If you give no reason, it is empty. The doc comment is never the
/// reason, but it is [exported](crate::export). `reason = …` is the same as a reason in second position.
///
/// ## The keys
///
/// | key | what it does |
/// | --- | --- |
/// | `display` | uses the value's `Display` output as the reason. An error message is for your log, a reason is for the peer: make sure it is safe to reveal |
/// | `reconnect = never`, `backoff` or `now` | says [what the client should do](Reconnect) next. It is not sent: clients look it up in the list |
/// | `meta(resume = true, delay_ms = 5000, action = "log in")` | attaches [metadata](CodeInfo::meta), which is not sent either: booleans, strings, and integers that JavaScript can represent exactly |
/// | `shared` | reuses the code of an earlier variant. Without it, a repeated code is an error |
/// | `transparent` | takes code, reason and everything else from the only field, whose type implements [`CloseCodes`](trait@CloseCodes). Only `shared` can be combined with it |
/// | `like = Enum::Variant` | takes code, documentation, metadata, `reconnect` and, unless one is given here, the reason from a variant of another enum |
///
/// # On the enum
///
/// | key | what it does |
/// | --- | --- |
/// | `range = 4100..=4199` | limits the application codes of this enum; standard codes and `like` are not affected |
/// | `reconnect(1011 = backoff, 4000..=4499 = backoff, _ = never)` | says [what the client should do](#when-to-reconnect) if the variant does not |
/// | `decode` | also generates `TryFrom` when the enum has transparent variants |
/// | `into(axum, tungstenite = path, …)` | generates conversions into the types of [these WebSocket crates](guide::integrations#into-a-crates-own-types) |
/// | `crate = path` | the path of this crate, if it is renamed or re-exported |
///
/// # When to reconnect
///
/// The policy on the enum is about what a client *sees*, so it can contain every number a connection can end
/// with: 1000–1003, 1005–1015 and 3000–4999, whether or not a variant has it. 1005, 1006 and 1015 are never
/// sent, but they are what a client sees when a Close frame has no code, when there is no Close frame, and
/// when TLS fails. The last entry can be `_`, for everything that no variant or other entry covers, except that 1001,
/// 1006, 1012 and 1013 stay `backoff`, as the standards advise. [`CodeTable::reconnect_for`] describes which rule takes
/// precedence.
///
/// ```
/// use close_codes::{CloseCodes, CloseStatus, Reconnect};
///
/// #[derive(CloseCodes)]
/// #[close(reconnect(1000 = never, 1005..=1006 = backoff, 4000..=4499 = backoff, _ = never))]
/// enum ChatError {
///     #[close(4001, "token expired", reconnect = now)]
///     TokenExpired,
/// }
///
/// let advice = |number| ChatError::reconnect_for(CloseStatus::try_from(number).unwrap());
/// assert_eq!(advice(4001), Some(Reconnect::Now));
/// assert_eq!(advice(4002), Some(Reconnect::Backoff));
/// assert_eq!(advice(1006), Some(Reconnect::Backoff), "connection lost");
/// assert_eq!(advice(4999), Some(Reconnect::Never));
/// ```
///
/// # Variants that share a code
///
/// A receiver sees only the code and the reason, so using a code twice is an error unless the later variant
/// is `shared`. Variants that share a code cannot specify different `reconnect` or `meta`. A variant that
/// specifies neither agrees with every other.
///
/// The same applies to codes that are repeated through transparent variants, whether in the enum and a nested
/// one or in two nested ones: `#[close(transparent, shared)]` allows them. A variant with `like` does not repeat the
/// variant it refers to. Repeats cannot be checked if the type of the field depends on a type parameter of the enum.
///
/// # What it generates
///
/// - The trait, with the table of all codes as [`CODES`](trait@CloseCodes#associatedconstant.CODES).
/// - `From<E>` and `From<&E>` for [`CloseFrame`] and [`CloseCode`], so that `?` turns an error into a frame.
/// - `TryFrom<CloseCode>`, `TryFrom<u16>` and `TryFrom<&CloseFrame>` for a fieldless enum, and with `decode`
///   also for one whose other variants are transparent. They return the first variant that has the code. The
///   enum's own variants come before transparent ones, so a final `Other(CloseCode)` catches every other code.
///   Among variants that share a code, `TryFrom<&CloseFrame>` prefers the one whose fixed reason equals the
///   frame's. The error is [`UnknownCode`].
///
/// ```
/// use close_codes::{CloseCode, CloseCodes, CloseFrame};
///
/// #[derive(Debug, PartialEq, CloseCodes)]
/// #[close(decode)]
/// enum Received {
///     #[close(4001, "token expired")]
///     TokenExpired,
///     #[close(4001, "token revoked", shared)]
///     TokenRevoked,
///     #[close(transparent)]
///     Other(CloseCode),
/// }
///
/// assert_eq!(Received::try_from(4001), Ok(Received::TokenExpired));
/// assert_eq!(Received::try_from(1001), Ok(Received::Other(CloseCode::GOING_AWAY)));
/// assert!(Received::try_from(1006).is_err(), "never in a Close frame");
///
/// let frame = CloseFrame::from_parts(4001_u16, "token revoked").unwrap();
/// assert_eq!(Received::try_from(&frame), Ok(Received::TokenRevoked));
/// ```
///
/// # An enum with fields, and clients that read it
///
/// A code does not carry the values of fields. Let the server and its clients share a fieldless enum, and
/// refer to it with `like` in the server's errors. Each code is written only once:
///
/// ```
/// use close_codes::{CloseCodes, Reconnect};
///
/// /// In a crate that server and clients share.
/// #[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
/// pub enum ChatClose {
///     #[close(4001, "token expired", reconnect = never)]
///     TokenExpired,
///     #[close(4002, "the room is full", reconnect = backoff)]
///     RoomFull,
/// }
///
/// /// In the server.
/// #[derive(Debug, CloseCodes)]
/// enum ChatError {
///     #[close(like = ChatClose::TokenExpired)]
///     TokenExpired { at: u64 },
///     #[close(like = ChatClose::RoomFull, "room {room} is full")]
///     RoomFull { room: String },
/// }
///
/// let error = ChatError::RoomFull { room: "lobby".into() };
/// assert_eq!(error.close_frame().to_string(), "4002: room lobby is full");
/// assert_eq!(error.reconnect(), Some(Reconnect::Backoff));
/// assert_eq!(ChatClose::try_from(&error.close_frame()), Ok(ChatClose::RoomFull));
/// ```
///
/// A doc comment next to `like` replaces the other variant's. `reconnect` and `meta` cannot be combined
/// with it. If the other variant's reason has placeholders or comes from `display`, give a reason here. The other
/// enum's `reconnect(…)` policy applies here only if that enum is also nested, as in
/// `#[close(transparent)] Listed(ChatClose)`.
///
/// # What it cannot do
///
/// - The `From` and `TryFrom` impls cannot be turned off. An impl of your own, such as `From<ChatError> for
///   CloseFrame`, conflicts with them.
/// - With `decode`, or without fields, the enum has `TryFrom<CloseCode>`. A `From<CloseCode>` of your own
///   conflicts with it, because every type with `From` already has `TryFrom`. To accept every code, use `decode`
///   and a variant `#[close(transparent)] Other(CloseCode)`.
/// - An enum can contain itself, for example in a `Box`. If two enums contain each other through `transparent`,
///   rustc reports a cycle. Give the inner variant a code of its own, or use `like`.
#[cfg(feature = "derive")]
#[cfg_attr(docsrs, doc(cfg(feature = "derive")))]
pub use close_codes_macros::CloseCodes;
