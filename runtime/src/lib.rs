//! WebSocket close codes from your error enum: checked at compile time, sent as a Close frame through
//! any WebSocket crate, read back by the other side.
//!
//! A WebSocket connection can say why it ends: in a code and a reason of at most 123 bytes
//! (RFC 6455 §5.5.1, §7.4). List your codes once, on your own error enum:
//!
#![cfg_attr(feature = "derive", doc = "```")]
#![cfg_attr(not(feature = "derive"), doc = "```ignore")]
//! use close_codes::{CloseCode, CloseCodes, CloseFrame};
//!
//! #[derive(Debug, CloseCodes)]
//! enum ChatError {
//!     #[close(4001, "token expired", reconnect = never)]
//!     TokenExpired,
//!     #[close(4002, "room {0} is full", reconnect = backoff)]
//!     RoomFull(String),
//!     #[close(transparent)]
//!     Protocol(CloseCode),
//! }
//!
//! fn join(room: &str) -> Result<(), ChatError> {
//!     Err(ChatError::RoomFull(room.into()))
//! }
//!
//! fn session() -> Result<(), CloseFrame> {
//!     join("lobby")?; // any error that derives `CloseCodes` becomes a frame
//!     Ok(())
//! }
//!
//! let frame = session().unwrap_err();
//! assert_eq!(frame.code().get(), 4002);
//! assert_eq!(*frame.reason(), "room lobby is full");
//! ```
//!
//! A code that RFC 6455 does not leave to applications does not compile, and the error says what to
//! write instead. A reason that turns out too long is cut between two characters.
//!
//! To send the frame, take it apart into the types of your WebSocket crate:
//!
#![cfg_attr(feature = "alloc", doc = "```")]
#![cfg_attr(not(feature = "alloc"), doc = "```ignore")]
//! # use close_codes::{CloseCode, CloseFrame};
//! # mod axum { pub struct CloseFrame { pub code: u16, pub reason: String } }
//! # let frame = CloseFrame::from(CloseCode::GOING_AWAY);
//! let (code, reason) = frame.into_parts();
//! let close = axum::CloseFrame { code, reason };
//! # assert_eq!((close.code, &*close.reason), (1001, ""));
//! ```
//!
//! # Where to look
//!
//! | to | see |
//! | --- | --- |
//! | list the codes of an application | [the derive](derive@CloseCodes) |
//! | send a code of the protocol, such as 1001 | [`CloseCode`] |
//! | send a frame, or read one | [`CloseFrame`] |
//! | handle every way in which a connection ends | [`CloseStatus`] |
//! | know whether to reconnect | [`CloseCodes::reconnect_for`] |
//! | know how your WebSocket crate takes a Close | [`peers`] |
//! | share the list with clients in other languages | [`CodeTable`], [`export`] |
//! | be sure that two enums share no code | [`assert_disjoint!`] |
//!
//! # Features
//!
//! Both are on by default. Without them the crate has no dependency, and it never needs `std`.
//!
//! - `derive`: the derive. It adds `syn`, `quote` and `proc-macro2` to the build.
//! - `alloc`: what needs a `String`, such as [`CloseFrame::into_parts`], and [`trait@CloseCodes`]
//!   for `Box`, `Rc` and `Arc`. The frame itself never allocates.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod app_code;
mod code;
mod codes;
mod convert;
mod decode_error;
mod disjoint;
pub mod export;
mod frame;
mod invalid_code;
mod payload;
#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("peers.md")]
pub mod peers {}
mod range;
mod reason;
mod reconnect;
mod rules;
mod status;
mod table;
mod unknown_code;

pub use self::app_code::AppCode;
pub use self::code::CloseCode;
pub use self::codes::CloseCodes;
pub use self::convert::ParseCodeError;
pub use self::decode_error::DecodeError;
pub use self::frame::CloseFrame;
pub use self::invalid_code::InvalidCode;
pub use self::payload::Payload;
pub use self::range::CodeRange;
pub use self::reason::{Reason, ReasonTooLong};
pub use self::reconnect::Reconnect;
pub use self::status::CloseStatus;
pub use self::table::{CodeInfo, CodeTable, Iter};
pub use self::unknown_code::UnknownCode;

/// Derives the trait [`CloseCodes`](trait@CloseCodes) on an enum: each variant says with which code and
/// which reason it ends a connection.
///
/// ```
/// use close_codes::{CloseCode, CloseCodes};
///
/// #[derive(Debug, CloseCodes)]
/// enum ChatError {
///     /// The user has to log in again.
///     #[close(4001, "token expired", reconnect = never)]
///     TokenExpired { at: u64 }, // `at` stays on the server
///
///     #[close(4002, "room {0} is full", reconnect = backoff)]
///     RoomFull(String),
///
///     #[close(transparent)]
///     Auth(AuthError), // another enum with codes
///
///     #[close(transparent)]
///     Protocol(CloseCode), // 1001, 1011 …, chosen where it happens
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
/// `#[close(…)]` holds, in this order, a code, a reason, and any of the keys.
///
/// The **code** is any const expression of type `u16`: `4001`, `BASE + 1`, `Other::Variant as u16`. It may
/// be written `code = …`. Where a discriminant is written (`= 4001`), it is the code, and the variants behind
/// it count on. Only 3000–4999 pass. A literal is judged by the macro, all else by a const evaluation, which
/// `cargo check` runs too.
///
/// The **reason** is a format string that names fields: `{name}`, `{0}`, `{0:?}`, `{name:>5}`; `{{` is a brace.
/// At run time it is cut to 123 bytes, between two characters; a text that is too long as it stands does not
/// compile. It may be written `reason = …`. A reason that is no literal (a constant, `concat!(…)`) is a
/// `&'static str` that is taken as it is. Without a reason, the reason is empty. The doc comment is never
/// the reason.
///
/// | key | what it says |
/// | --- | --- |
/// | `display` | the reason is what the value's `Display` prints. An error's text is for the log, a reason is for the peer: be sure that it may know |
/// | `reconnect = never`, `backoff` or `now` | what the client should do next |
/// | `shared` | this variant repeats the code of an earlier one. Without it, that is an error |
/// | `transparent` (alone) | code, reason and all are those of the one field, whose type has [`CloseCodes`](trait@CloseCodes) |
///
/// # On the enum
///
/// | key | what it says |
/// | --- | --- |
/// | `range = 4100..=4199` | the codes must be among these |
/// | `reconnect(4000..=4499 = backoff, 4500..=4999 = never)` | what the client should do after a code of these ranges, known to this build or not, where its variant does not say |
/// | `decode` | conversions from a code, though there are transparent variants |
/// | `into(axum, tungstenite = path, …)` | conversions into the types of these WebSocket crates |
/// | `crate = path` | where this crate is, if it is renamed or re-exported |
///
/// # What it generates
///
/// - The trait, with the table of all codes as [`CODES`](trait@CloseCodes#associatedconstant.CODES).
/// - `From<E>` and `From<&E>` for [`CloseFrame`] and [`CloseCode`]. So `?` makes a frame of an error.
/// - `TryFrom<CloseCode>`, `TryFrom<u16>` and `TryFrom<&CloseFrame>` for an enum without fields, and with
///   `decode` for one whose other variants are transparent. The first variant that has the code is
///   taken, those with codes of their own before the transparent ones, and those in their order: a last
///   `Other(CloseCode)` catches what no other knows. The error is [`UnknownCode`].
///
/// ```
/// use close_codes::{CloseCode, CloseCodes};
///
/// #[derive(Debug, PartialEq, CloseCodes)]
/// #[close(decode)]
/// enum Received {
///     #[close(4001)]
///     TokenExpired,
///     #[close(transparent)]
///     Other(CloseCode),
/// }
///
/// assert_eq!(Received::try_from(4001), Ok(Received::TokenExpired));
/// assert_eq!(Received::try_from(1001), Ok(Received::Other(CloseCode::GOING_AWAY)));
/// assert!(Received::try_from(1006).is_err(), "never in a Close frame");
/// ```
///
/// # An enum with fields, and clients that read it
///
/// A code does not tell what was in the fields. So let server and clients share an enum without
/// fields, and let the server's errors refer to it:
///
/// ```
/// use close_codes::CloseCodes;
///
/// /// In the crate that is shared.
/// #[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
/// #[repr(u16)]
/// pub enum ChatClose {
///     TokenExpired = 4001,
///     RoomFull = 4002,
/// }
///
/// /// In the server.
/// #[derive(Debug, CloseCodes)]
/// enum ChatError {
///     #[close(ChatClose::RoomFull as u16, "room {room} is full")]
///     RoomFull { room: String },
/// }
///
/// let frame = ChatError::RoomFull { room: "lobby".into() }.close_frame();
/// assert_eq!(ChatClose::try_from(&frame), Ok(ChatClose::RoomFull));
/// ```
#[cfg(feature = "derive")]
#[cfg_attr(docsrs, doc(cfg(feature = "derive")))]
pub use close_codes_macros::CloseCodes;
