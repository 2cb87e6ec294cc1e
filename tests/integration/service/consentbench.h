// SPDX-License-Identifier: MIT
#pragma once

#include "tests/integration/service/oauthbench.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace GatehouseWorkspace {

//! A browser without a picture: keeps one cookie and the page it last got, and sends that page's
//! forms as they stand.
class TestBrowser {
public:
    explicit TestBrowser(quint16 port)
        : m_port(port)
    {
    }

    RawAnswer page = {};
    QByteArray cookie = {}; //!< name=value
    QByteArray cookieAttributes = {};
    QByteArray base = {}; //!< where its forms go
    QByteArray form = {}; //!< their secret
    QByteArray shown
        = {}; //!< what stands for what the page shows; empty: it shows nothing to allow
    QByteArray more = {}; //!< further headers, each with its line end

    QString text() const { return QString::fromUtf8(page.body); }
    bool shows(const char *words) const { return text().contains(QString::fromUtf8(words)); }

    const RawAnswer &open(const QByteArray &target) { return take("GET " + target, {}); }

    //! Sends \a fields, with what is hidden in the page's form in front.
    const RawAnswer &post(const QByteArray &step, const QByteArray &fields = {})
    {
        return postAs(step,
            "form=" + form + (shown.isEmpty() ? "" : "&shown=" + shown)
                + (fields.isEmpty() ? "" : '&' + fields));
    }
    //! Sends \a body and nothing else.
    const RawAnswer &postAs(const QByteArray &step, const QByteArray &body)
    {
        return take("POST " + base + '/' + step, body);
    }
    const RawAnswer &signIn(const QByteArray &email, const QByteArray &password = "a long password")
    {
        return post("sign-in",
            "email=" + QUrl::toPercentEncoding(QString::fromUtf8(email))
                + "&password=" + QUrl::toPercentEncoding(QString::fromUtf8(password)));
    }
    //! Where it is sent; empty when it stays.
    QUrl sentTo() const { return QUrl(QString::fromLatin1(page.header("Location"))); }
    QByteArray sentWith(const char *key) const
    {
        return QUrlQuery(sentTo())
            .queryItemValue(QLatin1String(key), QUrl::FullyEncoded)
            .toLatin1();
    }

private:
    const RawAnswer &take(const QByteArray &methodAndTarget, const QByteArray &body)
    {
        QByteArray request = methodAndTarget
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n" + more;
        if (!cookie.isEmpty())
            request += "Cookie: " + cookie + "\r\n";
        if (methodAndTarget.startsWith("POST"))
            request += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n";
        page = RawClient(m_port).ask(request + "\r\n" + body);
        const QByteArray given = page.header("Set-Cookie");
        if (!given.isEmpty()) {
            cookie = given.split(';').front();
            cookieAttributes = given.mid(cookie.size());
        }
        static const QRegularExpression action(
            QStringLiteral("<form[^>]* action=\"(/consent/[^/\"]+)/"));
        static const QRegularExpression secret(QStringLiteral("name=\"form\" value=\"([^\"]+)\""));
        if (const auto found = action.match(text()); found.hasMatch())
            base = found.captured(1).toLatin1();
        static const QRegularExpression mark(QStringLiteral("name=\"shown\" value=\"([^\"]+)\""));
        if (const auto found = secret.match(text()); found.hasMatch()) {
            form = found.captured(1).toLatin1();
            shown = mark.match(text()).captured(1).toLatin1();
        }
        return page;
    }

    quint16 m_port;
};

//! A partner, people with passwords, and browsers before them.
struct ConsentBench : OAuthBench {
    TestClient client;

    explicit ConsentBench(ServiceOptions options = {})
        : OAuthBench(std::move(options))
        , client(makeClient("Paper loop"))
    {
        for (const char *name : {"ada.byron", "mei.tanaka", "priya.nair"})
            setPassword(person(name), Secret("a long password"));
        // What the demo restricts is for tests that say so.
        restrict(Restriction::Off);
    }

    void setPassword(const UserId &person, const Secret &password)
    {
        auto transaction = Transaction::begin(*demo.store);
        if (!PersonRepository(*demo.store).setPassword(*transaction, person, password)
            || !transaction->commitUnaudited())
            qFatal("no password could be set");
    }
    void restrict(Restriction restriction)
    {
        auto transaction = Transaction::begin(*demo.store);
        if (!PolicyRepository(*demo.store)
                 .save(*transaction, demo.demo.northwind, {.restriction = restriction})
            || !transaction->commitUnaudited())
            qFatal("no policy could be set");
    }

    TestBrowser browser() const { return TestBrowser(port()); }

    //! \a more replaces nothing: it is put behind.
    QByteArray authorizeTarget(const QByteArray &clientId,
        const QByteArray &redirect = "https://partner.example.com/callback",
        const QByteArray &more = {}) const
    {
        return "/v1/oauth/authorize?client_id=" + clientId
            + "&redirect_uri=" + QUrl::toPercentEncoding(QString::fromLatin1(redirect))
            + "&response_type=code&owner=user&state=s%26%3D%20%C3%A4" + more;
    }
    QByteArray authorizeTarget() const { return authorizeTarget(client.clientId); }

    TestBrowser signedIn(const char *name = "mei.tanaka")
    {
        TestBrowser browser(port());
        browser.open(authorizeTarget());
        browser.signIn(QByteArray(name) + "@northwind.example.com");
        return browser;
    }

    PageId pageCalled(const QString &title)
    {
        const auto found = PageRepository(*demo.store).search(demo.demo.northwind, title, {});
        for (const PageRow &page : found->rows) {
            if (page.title == title)
                return page.id;
        }
        qFatal("no such page");
    }
    QByteArray picked(std::initializer_list<const char *> titles)
    {
        QByteArray fields = "picked=1";
        for (const char *title : titles)
            fields += "&page=" + pageCalled(QString::fromUtf8(title)).toString().toLatin1();
        return fields;
    }
    //! Titles a token finds.
    QStringList found(const QByteArray &token, const QByteArray &query = {})
    {
        QStringList titles;
        const QJsonArray results = ask(post("/v1/search", token, "{\"query\":\"" + query + "\"}"))
                                       .json()
                                       .value(QLatin1String("results"))
                                       .toArray();
        for (const QJsonValue &page : results)
            titles << page[QLatin1String("properties")][QLatin1String("title")]
                          [QLatin1String("title")][0][QLatin1String("plain_text")]
                              .toString();
        titles.sort();
        return titles;
    }
};

} // namespace GatehouseWorkspace
