// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/consent/language.h"
#include "app/workspace/consent/template.h"
#include "app/workspace/http/reply.h"

namespace GatehouseWorkspace {

//! A page for a browser: a template of resources/consent and what goes into it.
struct Page {
    QString name = {}; //!< of the template, without .html
    Language language = Language::English;
    QJsonObject values = {};
    int status = 200;
    QString leadsTo = {}; //!< an address a form of it may end at besides this service; empty: none
};

//! With everything that keeps a browser from doing more with it than it says: a content policy that
//! knows this page's own style and script alone, no frame, no referrer, no cache.
Reply pageReply(const Page &page);
//! The page of a sign-in link, which a browser opens as a file: it has no headers, so its policy
//! stands in it.
QByteArray signInPageHtml(Language language, QJsonObject values);

//! \a title, \a text and \a detail name texts.
struct Message {
    const char *title = nullptr;
    const char *text = nullptr;
    const char *detail = nullptr;
    int status = 400;
};
Reply messageReply(Language language, const Message &message);

//! The templates by name, for the test that reads them all.
const Template &pageTemplate(const QString &fileName);
QStringList pageTemplateNames();

} // namespace GatehouseWorkspace
