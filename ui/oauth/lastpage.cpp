// SPDX-License-Identifier: MIT
#include "ui/oauth/lastpage.h"

#include "ui/theme/themecolors.h"

#include <QLocale>

namespace Gatehouse {

namespace {

QString pageColors(ThemeColors::Scheme scheme)
{
    const ThemeColors &colors = ThemeColors::of(scheme);
    return QStringLiteral("--window:%1;--surface:%2;--line:%3;--text:%4;--secondary:%5")
        .arg(colors[ColorRole::Window].name(), colors[ColorRole::Surface].name(),
            colors[ColorRole::Line].name(), colors[ColorRole::Text].name(),
            colors[ColorRole::Secondary].name());
}

} // namespace

QString lastPage(const QString &heading, const QString &text)
{
    return QStringLiteral(
        "<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<style>:root{color-scheme:light dark;%4}"
        "@media(prefers-color-scheme:dark){:root{%5}}"
        "body{margin:0;min-height:100vh;display:grid;place-items:center;"
        "font:16px/1.5 system-ui,sans-serif;background:var(--window);color:var(--text)}"
        "main{max-width:26rem;margin:24px;padding:32px;border-radius:12px;"
        "background:var(--surface);border:1px solid var(--line)}"
        "h1{font-size:20px;line-height:28px;margin:0 0 8px}p{margin:0;color:var(--secondary)}"
        "</style></head><body><main><h1>%2</h1><p>%3</p></main></body></html>")
        .arg(QLocale().bcp47Name(), heading.toHtmlEscaped(), text.toHtmlEscaped(),
            pageColors(ThemeColors::Scheme::Light), pageColors(ThemeColors::Scheme::Dark));
}

} // namespace Gatehouse
