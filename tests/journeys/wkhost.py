#!/usr/bin/python3
"""A bare WebKitGTK window that WebKitWebDriver can drive.

The MiniBrowser that comes with WebKitGTK is never narrower than 447 pixels and cannot refuse storage
or scripts. Arguments: --size=360x640 --refuse-storage --no-scripts --still
"""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402 (the versions must be chosen first)

WIDTH, HEIGHT = 1000, 800
# Off by default in WebKitGTK, but on in the Safari that it stands for.
FEATURES = ("StorageAPI", "StorageAPIEstimate", "FileSystem", "AccessHandle")
# What a browser does whose owner blocks site data.
REFUSE_STORAGE = """
for (const name of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
}
"""

windows = []


def size():
    for argument in sys.argv[1:]:
        if argument.startswith("--size="):
            return map(int, argument.removeprefix("--size=").split("x"))
    return WIDTH, HEIGHT


def new_view(_session):
    content = WebKit2.UserContentManager()
    if "--refuse-storage" in sys.argv:
        content.add_script(
            WebKit2.UserScript.new(
                REFUSE_STORAGE,
                WebKit2.UserContentInjectedFrames.ALL_FRAMES,
                WebKit2.UserScriptInjectionTime.START,
                None,
                None,
            )
        )
    view = WebKit2.WebView(web_context=context, user_content_manager=content, is_controlled_by_automation=True)
    settings = view.get_settings()
    if "--no-scripts" in sys.argv:
        # Scripts of the page are dropped, but the driver's own still run.
        settings.set_enable_javascript_markup(False)
    features = WebKit2.Settings.get_all_features()
    for number in range(features.get_length()):
        if features.get(number).get_identifier() in FEATURES:
            settings.set_feature_enabled(features.get(number), True)
    window = Gtk.Window()
    window.set_default_size(*size())
    window.add(view)
    window.show_all()
    windows.append(window)
    view.connect("close", closed, window)
    return view


def closed(_view, window):
    windows.remove(window)
    window.destroy()
    if not windows:
        Gtk.main_quit()


def started(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("MiniBrowser")
    version = (WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    info.set_version(*version)
    session.set_application_info(info)
    session.connect("create-web-view", new_view)


if "--still" in sys.argv:
    # How a desktop says that its owner wants less motion.
    Gtk.Settings.get_default().set_property("gtk-enable-animations", False)
data = WebKit2.WebsiteDataManager.new_ephemeral()
# No journey reaches any other machine: nothing answers at this proxy.
nowhere = WebKit2.NetworkProxySettings.new("http://127.0.0.1:9", ["localhost"])
data.set_network_proxy_settings(WebKit2.NetworkProxyMode.CUSTOM, nowhere)
context = WebKit2.WebContext(website_data_manager=data)
context.set_automation_allowed(True)
context.connect("automation-started", started)
Gtk.main()
