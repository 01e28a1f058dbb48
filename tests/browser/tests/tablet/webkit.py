#!/usr/bin/python3
"""A browser that is WebKit and a window, for `WebKitWebDriver` to drive. It keeps what it keeps, as the browser on an iPad
does; the one that comes with the driver forgets everything when it ends.

    webkit.py DATA CACHE DOWNLOADS
"""

import pathlib
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

DATA, CACHE, DOWNLOADS = (pathlib.Path(each) for each in sys.argv[1:4])

def view_in_a_window(context):
    """A view that the driver may drive, in a window that it may make larger."""
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window(default_width=820, default_height=1180)
    window.add(view)
    window.show_all()
    window.present()
    view.grab_focus()
    view.connect("close", lambda _: window.destroy())
    return view


def arrives(_context, download):
    """A download goes where the others are, under the name that the page gave it."""

    def decide(download, name):
        download.set_allow_overwrite(True)
        download.set_destination((DOWNLOADS / name).as_uri())
        return True

    download.connect("decide-destination", decide)


def main():
    manager = WebKit2.WebsiteDataManager(base_data_directory=str(DATA), base_cache_directory=str(CACHE))
    context = WebKit2.WebContext(website_data_manager=manager)
    context.connect("download-started", arrives)
    context.connect("automation-started", lambda _, session: session.connect("create-web-view", lambda _: view_in_a_window(context)))
    context.set_automation_allowed(True)
    loop = GLib.MainLoop()
    loop.run()


main()
