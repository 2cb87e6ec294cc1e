// SPDX-License-Identifier: MIT
#include "tests/support/formbrowser.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace Gatehouse {

namespace {

//! The value of an attribute of one tag, unescaped.
QString attributeOf(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(
        QStringLiteral("\\s%1=\"([^\"]*)\"").arg(name), QRegularExpression::CaseInsensitiveOption);
    QString value = pattern.match(tag).captured(1);
    value.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    value.replace(QStringLiteral("&#39;"), QStringLiteral("'"));
    value.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    value.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    value.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return value;
}

QStringList tagsOf(const QString &html, const QString &name)
{
    const QRegularExpression pattern(
        QStringLiteral("<%1\\b[^>]*>").arg(name), QRegularExpression::CaseInsensitiveOption);
    QStringList tags;
    for (auto match = pattern.globalMatch(html); match.hasNext();)
        tags << match.next().captured(0);
    return tags;
}

QStringList formsOf(const QString &html)
{
    static const QRegularExpression pattern(QStringLiteral("<form\\b.*?</form>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList forms;
    for (auto match = pattern.globalMatch(html); match.hasNext();)
        forms << match.next().captured(0);
    return forms;
}

//! Where a form goes when it is sent to something that ends in \a wanted; empty: nowhere.
QString actionOf(const QString &form, const QString &wanted)
{
    QStringList actions{
        attributeOf(tagsOf(form, QStringLiteral("form")).value(0), QStringLiteral("action"))};
    for (const QString &button : tagsOf(form, QStringLiteral("button")))
        actions << attributeOf(button, QStringLiteral("formaction"));
    for (const QString &action : actions) {
        if (action.endsWith(wanted))
            return action;
    }
    return {};
}

} // namespace

FormBrowser::FormBrowser(QObject *parent)
    : QObject(parent)
{
}

FormBrowser::~FormBrowser() = default;

void FormBrowser::open(const QUrl &address)
{
    if (address.isLocalFile()) {
        QFile file(address.toLocalFile());
        m_address = address;
        m_status = file.open(QIODevice::ReadOnly) ? 200 : 404;
        m_page = QString::fromUtf8(file.readAll());
        return;
    }
    finish(m_network.get(QNetworkRequest(address)));
}

bool FormBrowser::submit(
    const QString &action, const std::vector<std::pair<QString, QString>> &more)
{
    for (const QString &form : formsOf(m_page)) {
        const QString target = actionOf(form, action);
        if (target.isEmpty())
            continue;
        QUrlQuery fields;
        const auto add = [&fields](const QString &name, const QString &value) {
            fields.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                QString::fromLatin1(QUrl::toPercentEncoding(value)));
        };
        for (const QString &input : tagsOf(form, QStringLiteral("input"))) {
            const QString type = attributeOf(input, QStringLiteral("type"));
            const bool isTicked = type == QLatin1String("checkbox")
                && input.contains(QStringLiteral(" checked"))
                && !input.contains(QStringLiteral(" disabled"));
            if (type == QLatin1String("hidden") || isTicked)
                add(attributeOf(input, QStringLiteral("name")),
                    attributeOf(input, QStringLiteral("value")));
        }
        for (const auto &[name, value] : more)
            add(name, value);
        QNetworkRequest request(m_address.resolved(QUrl(target)));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
            QStringLiteral("application/x-www-form-urlencoded"));
        // A page from a file has no origin of its own.
        request.setRawHeader("Origin",
            m_address.isLocalFile()
                ? QByteArray("null")
                : m_address.toString(QUrl::RemovePath | QUrl::RemoveQuery).toUtf8());
        finish(m_network.post(request, fields.toString(QUrl::FullyEncoded).toUtf8()));
        return true;
    }
    return false;
}

QStringList FormBrowser::choices(const QString &name) const
{
    QStringList values;
    for (const QString &input : tagsOf(m_page, QStringLiteral("input"))) {
        if (attributeOf(input, QStringLiteral("type")) == QLatin1String("checkbox")
            && attributeOf(input, QStringLiteral("name")) == name)
            values << attributeOf(input, QStringLiteral("value"));
    }
    return values;
}

void FormBrowser::finish(QNetworkReply *reply)
{
    QEventLoop loop;
    connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    m_address = reply->url();
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_page = QString::fromUtf8(reply->readAll());
    reply->deleteLater();
}

} // namespace Gatehouse
