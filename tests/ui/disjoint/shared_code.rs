use close_codes::{CloseCodes, assert_disjoint};

#[derive(CloseCodes)]
enum Chat {
    #[close(4001)]
    RoomFull,
    #[close(4002)]
    Kicked,
}

mod auth {
    #[derive(close_codes::CloseCodes)]
    #[repr(u16)]
    pub enum Auth {
        NoToken = 4002,
    }
}

#[derive(CloseCodes)]
enum Around<E> {
    #[close(transparent)]
    Inner(E),
}

assert_disjoint!(Chat, auth::Auth);

fn main() {
    assert_disjoint!(
        Around<auth::Auth>, // nested
        Chat,
    );
    assert_disjoint!(Chat, Chat);
}
