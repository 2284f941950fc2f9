use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(into(actix, tungstenit))]
enum Unknown {
    #[close(4001)]
    TokenExpired,
}

#[derive(CloseCodes)]
#[close(into(axum = "axum"))]
enum Quoted {
    #[close(4001)]
    TokenExpired,
}

#[derive(CloseCodes)]
#[close(into = axum)]
enum Assigned {
    #[close(4001)]
    TokenExpired,
}

#[derive(CloseCodes)]
#[close(into(axum = ))]
enum NoPath {
    #[close(4001)]
    Variant,
}

fn main() {}
