use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(1015)]
    BadCertificate,
}

fn main() {}
