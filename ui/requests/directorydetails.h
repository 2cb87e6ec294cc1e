// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectionrequest.h"
#include "models/domain/person.h"

#include <QWidget>

class QScrollArea;

namespace Gatehouse {

class ConnectionHeader;
class FactsForm;
class TextLabel;

//! One connection of the directory: who makes it, what it asks for, and whether it can be had.
class DirectoryDetails final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryDetails)

public:
    explicit DirectoryDetails(QWidget *parent = nullptr);

    struct Subject {
        DirectoryEntry entry = {};
        std::optional<People::Role> role = {}; //!< of who looks
        std::optional<ConnectionRequest> request = {}; //!< theirs, as far as it is known
        QDateTime now = {};
        bool canInstall = false; //!< how is said then
    };
    void setSubject(const Subject &subject);
    //! Nothing is chosen.
    void clear();

Q_SIGNALS:
    void linkActivated(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    static QString asked(const Subject &subject);

    Subject m_subject;
    bool m_isEmpty = true;
    QScrollArea *m_scroll = nullptr;
    ConnectionHeader *m_header = nullptr;
    TextLabel *m_whether = nullptr;
    TextLabel *m_asked = nullptr;
    TextLabel *m_how = nullptr;
    FactsForm *m_facts = nullptr;
};

} // namespace Gatehouse
