use close_codes::CloseCodes;
use close_codes_helper_attributes::Lookalike;

#[derive(Lookalike, CloseCodes)]
enum Alone {
    #[clone]
    Unit,
    #[closed]
    Tuple(u8),
    #[close(4001)]
    Coded,
}

#[derive(Lookalike, CloseCodes)]
enum WithValues {
    #[lose(weight)]
    Word,
    #[Close = "up"]
    Value,
    #[closes(skip, bound = "T: Clone")]
    Several,
    #[close(4001)]
    Coded,
}

fn main() {
    let _ = (Alone::Coded.close_code(), WithValues::Coded.close_code());
}
