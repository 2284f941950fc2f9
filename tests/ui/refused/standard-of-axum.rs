use close_codes::CloseCodes;

/// As in `axum::extract::ws`: numbers.
mod close_code {
    pub const AWAY: u16 = 1001;
    pub const POLICY: u16 = 1008;
    pub const ABNORMAL: u16 = 1006;
}

#[derive(CloseCodes)]
enum ChatError {
    #[close(close_code::AWAY)]
    Away,
    #[close(close_code::POLICY, "read the rules")]
    Policy,
    #[close(close_code::ABNORMAL)]
    Abnormal,
}

fn main() {}
