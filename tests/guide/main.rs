//! The guide: its snippets, what they do against real clients, and the picture of the code space.

mod client {
    mod browser;
    mod explain;
    mod reconnect;
    mod tests;
}
mod moving {
    mod after;
    mod before;
    mod tests;
}
mod one_list {
    pub mod close;
    mod decode;
    mod error;
    mod exports;
    mod public;
    mod tests;
}
mod pages;
mod picture;
mod proxies {
    mod relay;
    mod status;
    mod tests;
}
mod refusing {
    mod accept;
    mod auth;
    mod error;
    mod refuse;
    mod tests;
}
mod server {
    mod actix;
    pub mod close;
    mod error;
    mod handler;
    mod label;
    mod rooms;
    mod shutdown;
    mod split;
    mod tests;
    mod tokio_tungstenite;
}
mod snippets {
    mod exports;
    mod send;
    mod tests;
}
