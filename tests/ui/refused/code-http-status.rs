use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(401, "not authenticated")]
    NotAuthenticated,
}

fn main() {}
