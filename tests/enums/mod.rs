//! The enums of real applications, which several tests use, and one list with everything at once.

pub(crate) mod centrifugo;
pub(crate) mod discord;
pub(crate) mod everything;
pub(crate) mod graphql_ws;
