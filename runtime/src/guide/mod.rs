//! How to use the crate, one page for each task. Every snippet is compiled by a test.
//!
//! Start with [`server`] or [`client`].

/// Closing connections with your errors: axum, tokio-tungstenite, actix-ws.
///
#[doc = include_str!("server.md")]
pub mod server {}

/// Turning a client away: an HTTP status, or a Close frame.
///
#[doc = include_str!("refusing.md")]
pub mod refusing {}

/// Handling the end of a connection, and reconnecting.
///
#[doc = include_str!("client.md")]
pub mod client {}

/// One list of codes for the server and all its clients.
///
#[doc = include_str!("one_list.md")]
pub mod one_list {}

/// Passing the end of one connection on to another.
///
#[doc = include_str!("proxies.md")]
pub mod proxies {}

/// Moving an application from hand-written codes to the derive.
///
#[doc = include_str!("moving.md")]
pub mod moving {}

/// How to send and receive with each WebSocket crate.
///
#[doc = include_str!("integrations.md")]
#[cfg_attr(feature = "alloc", doc = "\n[`CloseFrame::into_parts`]: crate::CloseFrame::into_parts")]
#[cfg_attr(not(feature = "alloc"), doc = "\n[`CloseFrame::into_parts`]: crate::CloseFrame")]
pub mod integrations {}
