//! The browser engines, and what it takes to open one as a journey wants it.

use crate::programs::{self, Found};
use serde_json::{Value, json};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKitGtk,
    Wpe,
}

/// How a browser is opened.
#[derive(Clone, Copy, Debug, Default)]
pub struct Launch {
    /// A window of so many CSS pixels; as it comes, otherwise.
    pub size: Option<(u32, u32)>,
    /// With a touch screen. Chromium only.
    pub touch: bool,
    /// With a mouse, as style sheets see it. Chromium only.
    pub mouse: bool,
    /// Whoever owns it blocks what sites keep.
    pub refuses_storage: bool,
    /// Scripts of pages are switched off.
    pub without_scripts: bool,
    /// Whoever owns it wants less motion. Not in WPE.
    pub still: bool,
    /// Do not wait for a page to have loaded: something in it may never arrive.
    pub impatient: bool,
}

impl Launch {
    /// A window of so many CSS pixels.
    pub fn sized(width: u32, height: u32) -> Self {
        Self { size: Some((width, height)), ..Self::default() }
    }
}

impl Engine {
    /// The slowest first, so that none is left to run alone in the end.
    pub const ALL: [Self; 4] = [Self::Firefox, Self::Chromium, Self::WebKitGtk, Self::Wpe];

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKitGtk => "webkitgtk",
            Self::Wpe => "wpe",
        }
    }

    /// WebKit, in either of its ports.
    pub fn is_webkit(self) -> bool {
        matches!(self, Self::WebKitGtk | Self::Wpe)
    }

    /// WPE stands for old iPhones where it can be had; the others are always wanted.
    pub fn is_required(self) -> bool {
        self != Self::Wpe
    }

    /// What drives it and what is driven, or what is missing.
    pub fn find(self) -> Result<Found, String> {
        match self {
            Self::Chromium => {
                programs::find(&["chromedriver"], &["chromium", "chromium-browser", "google-chrome"])
            }
            Self::Firefox => programs::find(&["geckodriver"], &["firefox-esr", "firefox"]),
            Self::WebKitGtk => {
                programs::find(&["Xvfb"], &["python3"])?;
                programs::find(&["WebKitWebDriver"], &["wkhost.py"])
            }
            Self::Wpe => programs::find(&["WPEWebDriver"], &["cog"]),
        }
    }

    pub fn capabilities(self, launch: Launch, browser: &str) -> Value {
        let options = match self {
            Self::Chromium => json!({"goog:chromeOptions": chromium(launch, browser),
                "goog:loggingPrefs": {"browser": "ALL"}}),
            Self::Firefox => json!({"moz:firefoxOptions": firefox(launch, browser)}),
            Self::WebKitGtk => {
                json!({"webkitgtk:browserOptions": {"binary": browser, "args": webkitgtk(launch)}})
            }
            Self::Wpe => json!({"wpe:browserOptions": {"binary": browser, "args": wpe(launch)}}),
        };
        let mut capabilities = options;
        capabilities["pageLoadStrategy"] = if launch.impatient { "none" } else { "normal" }.into();
        capabilities
    }
}

/// What style sheets call `hover` and `pointer: fine`, as the only and as the first device.
const CHROMIUM_WITH_MOUSE: &str =
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";

fn chromium(launch: Launch, browser: &str) -> Value {
    let mut arguments = vec![
        "--headless",
        // Journeys also run where everything runs as root, which the sandbox refuses.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // No journey reaches any other machine, even where there is a network.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ];
    if launch.still {
        arguments.push("--force-prefers-reduced-motion");
    }
    if launch.mouse {
        arguments.push(CHROMIUM_WITH_MOUSE);
    }
    let refused = 2;
    let mut settings = json!({});
    if launch.refuses_storage {
        settings["profile.default_content_setting_values.cookies"] = refused.into();
    }
    if launch.without_scripts {
        settings["profile.default_content_setting_values.javascript"] = refused.into();
    }
    let mut options = json!({"binary": browser, "args": arguments, "prefs": settings});
    if launch.size.is_some() || launch.touch {
        let (width, height) = launch.size.unwrap_or((360, 640));
        options["mobileEmulation"] = json!({"deviceMetrics": {"width": width, "height": height,
            "pixelRatio": 2, "touch": launch.touch, "mobile": launch.touch}});
    }
    options
}

/// How far Firefox must be zoomed in for so few CSS pixels: its window is never narrower than 500.
pub fn firefox_zoom(launch: Launch) -> f64 {
    launch.size.map_or(1.0, |(width, _)| (500.0 / f64::from(width)).max(1.0))
}

/// What its own bars take of a window's height.
const FIREFOX_BARS: f64 = 86.0;

fn firefox(launch: Launch, browser: &str) -> Value {
    // No journey reaches any other machine: the only other name is taken for this one.
    let mut settings = json!({"network.dns.localDomains": "www.bbc.co.uk"});
    let mut arguments = vec!["-headless".to_owned()];
    if launch.refuses_storage {
        let reject_all = 2;
        settings["network.cookie.cookieBehavior"] = reject_all.into();
    }
    if launch.without_scripts {
        settings["javascript.enabled"] = false.into();
    }
    settings["ui.prefersReducedMotion"] = i32::from(launch.still).into();
    // What it is zoomed to stays, whatever page is opened.
    settings["browser.zoom.siteSpecific"] = false.into();
    if let Some((width, height)) = launch.size {
        let zoom = firefox_zoom(launch);
        let of_window = |css: u32| (f64::from(css) * zoom).ceil();
        let (width, height) = (of_window(width), of_window(height) + FIREFOX_BARS);
        arguments.extend(["-width".into(), width.to_string(), "-height".into(), height.to_string()]);
    }
    json!({"binary": browser, "args": arguments, "prefs": settings})
}

fn webkitgtk(launch: Launch) -> Vec<String> {
    let mut arguments = Vec::new();
    if let Some((width, height)) = launch.size {
        arguments.push(format!("--size={width}x{height}"));
    }
    if launch.refuses_storage {
        arguments.push("--refuse-storage".to_owned());
    }
    if launch.without_scripts {
        arguments.push("--no-scripts".to_owned());
    }
    if launch.still {
        arguments.push("--still".to_owned());
    }
    arguments
}

fn wpe(launch: Launch) -> Vec<String> {
    // No journey reaches any other machine: nothing answers at this proxy.
    let nowhere = ["--proxy=http://127.0.0.1:9", "--ignore-host=localhost"];
    let own = ["--automation", "-P", "headless"];
    let mut arguments: Vec<String> = own.into_iter().chain(nowhere).map(str::to_owned).collect();
    if let Some((width, _)) = launch.size {
        // Without a screen it is always 800 by 600, so the pixels grow instead; the height follows.
        arguments.push(format!("--scale={:.4}", 800.0 / f64::from(width)));
    }
    if launch.refuses_storage {
        arguments.push("--enable-html5-local-storage=false".to_owned());
    }
    if launch.without_scripts {
        arguments.push("--enable-javascript-markup=false".to_owned());
    }
    arguments
}
