use close_codes::CloseCodes;

const EXPIRED: u16 = 4001;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001)]
    TokenExpired,
    #[close(EXPIRED)]
    SessionExpired,
    #[close(EXPIRED + 1)]
    RoomFull,
    #[close(4002)]
    HouseFull,
    #[close(EXPIRED + 2, shared)]
    SharedWithNobody,
}

fn main() {}
