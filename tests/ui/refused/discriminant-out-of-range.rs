use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[repr(u16)]
enum Gateway {
    Unused = 401,
    Fine = 4999,
    // 5000
    RunsOut,
    GoingAway = 1001,
}

fn main() {}
