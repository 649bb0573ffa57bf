//! What stands around every page: Leave, Childline, and the way to the other pages.
//!
//! None of it is ever touched by the app: it works before it, without it, and after it has failed.

use super::{
    icon::{Icon, Symbol},
    link::Link,
};
use crate::domain::route::Route;
use crate::ui::{labels, library};
use leptos::prelude::*;

/// The neutral site that Leave goes to. `public/leave.js` takes it from the link.
pub const LEAVE_TARGET: &str = "https://www.bbc.co.uk/weather";

/// A page in its frame.
#[component]
pub fn Frame(
    /// Which page.
    route: Route,
    children: Children,
) -> impl IntoView {
    let labels = labels();
    view! {
        <header class="top">
        <a id="leave" class="leave" href=LEAVE_TARGET rel="external nofollow noreferrer" referrerpolicy="no-referrer"
            data-shift=labels.leave_shift.clone() data-continue=labels.cover_continue.clone()>
            <span class="leave__word">{labels.leave.clone()}</span>
            <Icon symbol=Symbol::Leave/>
            <span class="leave__dots" aria-hidden="true"></span>
        </a>
        <a class="skip" href="#main" rel="external">{labels.skip.clone()}</a>
            <Link to=Route::Home class="top__logo">
                <Mark/><span class="top__name">{labels.site_name.clone()}</span>
            </Link>
            <div class="dock">
                <ChildlineBar/>
                <Navigation route/>
            </div>
        </header>
        <p id="said" class="visually-hidden" role="status"></p>
        <main id="main" class="main" tabindex="-1">{children()}</main>
        <Footer/>
    }
}

/// The bubble in its vial, small.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 44 24" width="44" height="24" aria-hidden="true">
            <rect class="vial__glass" x="1.5" y="1.5" width="41" height="21" rx="10.5"></rect>
            <path class="vial__marks" d="M14.5 2v20M29.5 2v20"></path>
            <ellipse class="vial__bubble" cx="22" cy="12" rx="5.5" ry="5"></ellipse>
        </svg>
    }
}

#[component]
fn ChildlineBar() -> impl IntoView {
    let labels = labels();
    let phone = library().helpline("childline").and_then(|childline| childline.phone.clone());
    phone.map(|phone| {
        view! {
            <a class="childline" href=phone.tel_uri()>
                <Icon symbol=Symbol::Phone/>
                <strong>{labels.childline_name.clone()}" "<span class="number">{phone.to_string()}</span></strong>
                <span class="childline__line">{labels.childline_line.clone()}</span>
            </a>
        }
    })
}

#[component]
fn Navigation(route: Route) -> impl IntoView {
    let labels = labels();
    let learning = matches!(route, Route::Learn | Route::Band(_) | Route::Module(..));
    let helping = matches!(route, Route::Help | Route::HelpFor(_));
    let items = [
        (Route::Home, Symbol::Home, labels.nav_home.clone(), route == Route::Home),
        (Route::Learn, Symbol::Topics, labels.nav_learn.clone(), learning),
        (Route::Help, Symbol::Phone, labels.nav_help.clone(), helping),
        (Route::Safety, Symbol::Shield, labels.nav_safety.clone(), route == Route::Safety),
    ];
    let items = items.into_iter().map(|(to, symbol, name, current)| {
        view! { <li><Link to class="nav__item" current><Icon symbol/><span>{name}</span></Link></li> }
    });
    view! { <nav class="nav" aria-label=labels.navigation.clone()><ul>{items.collect_view()}</ul></nav> }
}

#[component]
fn Footer() -> impl IntoView {
    let labels = labels();
    view! {
        <footer class="foot">
            <ul class="foot__links">
                <li><Link to=Route::Safety>{labels.footer_safety.clone()}</Link></li>
                <li><Link to=Route::Settings>{labels.footer_settings.clone()}</Link></li>
                <li><Link to=Route::About>{labels.footer_about.clone()}</Link></li>
            </ul>
            <p id="offline" class="foot__offline" hidden><Icon symbol=Symbol::Check/>" "{labels.offline_ready.clone()}</p>
        </footer>
    }
}
