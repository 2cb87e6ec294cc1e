// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/governanceactions.h"
#include "ui/common/errortext.h"

#include <QObject>

class QFileDialog;

namespace Gatehouse {

//! The policy out into a file, and back from one.
class PolicyTransfer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyTransfer)

public:
    static constexpr qint64 largestFile = 8 * 1024 * 1024;

    //! \a governance lives longer; dialogs open over \a window.
    PolicyTransfer(GovernanceActions &governance, QWidget *window);
    ~PolicyTransfer() override;

    //! Asks where to, then for the policy as it is then.
    void exportPolicy();
    //! Asks which one, then shows what it would change.
    void importPolicy();

Q_SIGNALS:
    //! "Policy exported to policy.json."
    void doneSaid(const QString &sentence);
    //! There was a policy in it; what it would change comes next.
    void fileRead();
    void failed(const Gatehouse::ErrorText &error);

private:
    void write(const QString &path);
    void save(const QString &path, const PolicyFile &file);
    void read(const QString &path);

    GovernanceActions &m_governance;
    QWidget *m_window;
    RequestHandle m_asking;
};

} // namespace Gatehouse
