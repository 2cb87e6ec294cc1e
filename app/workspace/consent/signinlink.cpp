// SPDX-License-Identifier: MIT
#include "app/workspace/consent/signinlink.h"

#include "app/workspace/consent/authorizeaddress.h"
#include "app/workspace/consent/page.h"
#include "app/workspace/consent/partnersite.h"
#include "app/workspace/store/store.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace GatehouseWorkspace {

namespace {

ApiError uselessAddress(const QString &why)
{
    return ApiError{.kind = ApiError::Kind::Validation, .detail = why};
}

//! What an address asks for, and which form of this service signs somebody in to it.
struct SignInTarget {
    std::vector<QueryItem> query
        = {}; //!< of the authorize address; empty: it is no address of ours
    QString partner = {}; //!< whose site it begins with; empty: with the consent itself
};

bool isOwnAddress(const QUrl &address, quint16 port)
{
    const QString host = address.host();
    const bool here = host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost")
        || host == QLatin1String("::1");
    return address.scheme() == QLatin1String("http") && here && address.port(80) == port;
}

Result<SignInTarget> signInTarget(Store &store, const QUrl &address, quint16 port)
{
    if (!isOwnAddress(address, port))
        return SignInTarget();
    const QString path = address.path(QUrl::FullyEncoded);
    if (path == QLatin1String("/v1/oauth/authorize"))
        return SignInTarget{.query = parseForm(address.query(QUrl::FullyEncoded).toLatin1())
                                         .value_or(std::vector<QueryItem>())};
    static const QString partners = QStringLiteral("/demo/partner/");
    if (!path.startsWith(partners))
        return SignInTarget();
    const QString partner = path.mid(partners.size());
    auto query = partnerAuthorizeQuery(
        store, partner, "http://" + address.authority(QUrl::FullyEncoded).toLatin1());
    if (!query)
        return query.error();
    return SignInTarget{.query = std::move(query).value(), .partner = partner};
}

struct SignInLink {
    AuthorizationId authorization = {};
    Secret secret = {};
};

Result<SignInLink> beginWithLink(Store &store, const NewAuthorization &wanted, const UserId &person)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    AuthorizationRepository authorizations(store);
    const auto begun = authorizations.begin(*transaction, wanted);
    if (!begun)
        return begun.error();
    auto secret = authorizations.addLink(*transaction, begun->id, person);
    if (!secret)
        return secret.error();
    if (auto done = transaction->commitUnaudited(); !done)
        return done.error();
    return SignInLink{.authorization = begun->id, .secret = std::move(*secret)};
}

//! Named by what it signs in to, which its secret does not follow from.
QString signInFile(const QString &authorization)
{
    return QStringLiteral("sign-in-%1.html").arg(authorization);
}

//! Whose minute is over is of no use to anybody.
void removeOldPages(const QString &directory)
{
    const QFileInfoList files = QDir(directory).entryInfoList(
        {signInFile(QStringLiteral("*"))}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (file.lastModified().msecsTo(QDateTime::currentDateTime())
            > AuthorizationRepository::linkLasts)
            QFile::remove(file.filePath());
    }
}

Result<QString> writePage(
    const QString &directory, const AuthorizationId &authorization, const QByteArray &html)
{
    removeOldPages(directory);
    QFile file(QDir(directory).absoluteFilePath(signInFile(authorization.toString())));
    // NewOnly and the mode in one call: nobody can slip in between.
    const bool written
        = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && file.write(html) == html.size() && file.flush();
    if (!written)
        return ApiError{
            .kind = ApiError::Kind::FileUnwritable, .detail = QDir::toNativeSeparators(directory)};
    return file.fileName();
}

} // namespace

Result<QString> writeSignInPage(Store &store, const SignInWish &wish)
{
    const auto target = signInTarget(store, wish.address, wish.port);
    if (!target)
        return target.error();
    if (target->query.empty())
        return uselessAddress(
            QStringLiteral("This is no authorize address of this workspace's service."));
    const Language language
        = QLocale().language() == QLocale::German ? Language::German : Language::English;
    const auto read = readAuthorizeAddress(store, target->query, languageCode(language));
    if (!read)
        return read.error();
    if (const auto *fault = std::get_if<AuthorizeFault>(&*read))
        return uselessAddress(fault->text
                ? phrase(Language::English, fault->text)
                : QStringLiteral("This authorize address holds something wrong."));
    const auto link = beginWithLink(store, std::get<NewAuthorization>(*read), wish.person);
    if (!link)
        return link.error();
    const QString id = link->authorization.toString();
    const QString action = QStringLiteral("http://%1").arg(wish.address.authority())
        + (target->partner.isEmpty()
                ? QStringLiteral("/consent/%1/link").arg(id)
                : QStringLiteral("/demo/partner/%1/visit/%2").arg(target->partner, id));
    return writePage(wish.directory, link->authorization,
        signInPageHtml(language,
            {{QStringLiteral("start"), action},
                {QStringLiteral("secret"), QString::fromLatin1(link->secret.reveal())}}));
}

void removeSignInPage(const QString &directory, const AuthorizationId &authorization)
{
    QFile::remove(QDir(directory).absoluteFilePath(signInFile(authorization.toString())));
}

} // namespace GatehouseWorkspace
