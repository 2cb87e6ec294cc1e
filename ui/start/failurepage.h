// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"
#include "ui/start/fullpage.h"

class QPushButton;

namespace Gatehouse {

class DetailsExpander;
class TextLabel;

//! A whole page for a profile that could not be opened: the reason, what to do, and the ways on.
class FailurePage : public FullPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailurePage)

public:
    explicit FailurePage(QWidget *parent = nullptr);

    //! `profileName` may be empty.
    void setFailure(const QString &profileName, const ApiError &error);

Q_SIGNALS:
    void retryRequested();
    void startPageRequested();
    //! Only offered where another token may help.
    void tokenRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_profileName;
    ApiError m_error;
    TextLabel *m_context = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_remedy = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_token = nullptr;
    QPushButton *m_start = nullptr;
    DetailsExpander *m_details = nullptr;
};

} // namespace Gatehouse
