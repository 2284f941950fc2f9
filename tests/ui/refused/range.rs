use close_codes::CloseCodes;

const INSIDE: u16 = 4100;
const OUTSIDE: u16 = 4200;

#[derive(CloseCodes)]
#[close(range = 4100..=4199)]
enum AuthError {
    #[close(4099)]
    Below,
    #[close(INSIDE)]
    Inside,
    #[close(OUTSIDE)]
    Above,
    #[close(1008)]
    Protocol,
}

fn main() {}
