// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <map>
#include <vector>

namespace Gatehouse {

//! A browser that shows pages and sends forms, and has no script: enough for consent pages. Files
//! are opened as a browser opens them, redirects followed, cookies kept.
class FormBrowser final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormBrowser)

public:
    explicit FormBrowser(QObject *parent = nullptr);
    ~FormBrowser() override;

    //! Waits for the page.
    void open(const QUrl &address);
    //! Sends the first form of the page whose action, or one of whose buttons, ends in \a action;
    //! \a more are fields besides those that are filled in already.
    bool submit(const QString &action, const std::vector<std::pair<QString, QString>> &more = {});

    const QUrl &address() const { return m_address; }
    int status() const { return m_status; }
    const QString &page() const { return m_page; }
    //! The values of the check boxes of this name, ticked or not.
    QStringList choices(const QString &name) const;

private:
    void finish(QNetworkReply *reply);

    QNetworkAccessManager m_network;
    QUrl m_address;
    int m_status = 0;
    QString m_page;
};

} // namespace Gatehouse
