use close_codes::CloseCodes;

const DELAY: i64 = 5000;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, meta())]
    Empty,
    #[close(4002, meta(resume = true), meta(action = "wait"))]
    Twice,
    #[close(4003, meta(resume = true, delay_ms = 1, resume = false))]
    Key,
    #[close(4004, meta(delay_ms = DELAY))]
    Constant,
    #[close(4005, meta(delay = 1.5))]
    Float,
    #[close(4006, meta(delay_ms = 5000u32))]
    Suffix,
    #[close(4007, meta(id = 9007199254740992))]
    Large,
    #[close(4008, meta(resume))]
    Alone,
    #[close(4009, meta = "resume")]
    Form,
    #[close(4010, meta(resume = true, = 1, 5 = 1))]
    NoKey,
}

#[derive(CloseCodes)]
#[close(meta(resume = true))]
enum OnTheEnum {
    #[close(4001)]
    A,
}

fn main() {}
