//! The headers that hosts must send: one table for `_headers`, the pages' own policy and the tests.

use std::fmt::Write as _;

/// What may run and load: our own files, nothing inline, and WASM.
const POLICY: [&str; 11] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
];

/// Works as a header only.
const NO_FRAMES: &str = "frame-ancestors 'none'";

/// Device features: those we use on our own pages, and none of the others.
const PERMISSIONS: &str = "accelerometer=(self), autoplay=(self), camera=(), clipboard-read=(), \
    clipboard-write=(self), display-capture=(), fullscreen=(self), geolocation=(), gyroscope=(self), hid=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(self), serial=(), usb=(), \
    xr-spatial-tracking=()";

/// The policy as pages carry it, for hosts that send no headers.
pub fn policy() -> String {
    POLICY.join("; ")
}

/// Path patterns with their headers. Where two patterns fit, the later one wins, header by header.
pub fn table() -> Vec<(&'static str, Vec<(&'static str, String)>)> {
    let fixed = |name, value: &str| (name, value.to_owned());
    vec![
        (
            "/*",
            vec![
                ("Content-Security-Policy", format!("{}; {NO_FRAMES}", policy())),
                fixed("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
                fixed("X-Content-Type-Options", "nosniff"),
                fixed("X-Frame-Options", "DENY"),
                fixed("Referrer-Policy", "no-referrer"),
                fixed("Cross-Origin-Opener-Policy", "same-origin"),
                fixed("Cross-Origin-Embedder-Policy", "require-corp"),
                fixed("Cross-Origin-Resource-Policy", "same-origin"),
                fixed("Permissions-Policy", PERMISSIONS),
                fixed("Cache-Control", "no-store"),
            ],
        ),
        ("/a/*", vec![fixed("Cache-Control", "public, max-age=31536000, immutable")]),
        ("/icons/*", vec![fixed("Cache-Control", "public, max-age=86400")]),
        ("/sw.js", vec![fixed("Cache-Control", "no-cache")]),
    ]
}

/// The table as the file that Netlify, Cloudflare Pages and `make serve` read.
pub fn headers_file() -> String {
    let mut file = String::new();
    for (pattern, headers) in table() {
        // Writing to a String can't fail.
        let _ = writeln!(file, "{pattern}");
        for (name, value) in headers {
            let _ = writeln!(file, "  {name}: {value}");
        }
    }
    file
}
