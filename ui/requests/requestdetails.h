// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/decisionbar.h"

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace Gatehouse {

class Clock;
class ConnectionHeader;
class DetailsScroll;
class FactsForm;
class WantedPages;

//! The details side of the requests pane: one request with all that is needed to decide it, or a
//! count of several.
class RequestDetails final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDetails)

public:
    //! \a clock lives longer.
    explicit RequestDetails(const Clock &clock, QWidget *parent = nullptr);

    //! None, one, or several.
    void setSubject(const RequestRules::Subject &subject);
    DecisionBar &decisions() { return *m_bar; }
    //! For reading by keyboard.
    void focusText();

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void personChosen(const Gatehouse::UserId &id);
    void connectionChosen(const Gatehouse::ConnectionId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSingle();
    void retranslate();
    void showRequest(const ConnectionRequest &request);
    void summarise();
    void fillFacts(const ConnectionRequest &request);
    void fillOutcome(const ConnectionRequest &request);

    const Clock &m_clock;
    RequestRules::Subject m_subject;
    QStackedWidget *m_pages = nullptr;
    DetailsScroll *m_scroll = nullptr;
    ConnectionHeader *m_header = nullptr;
    FactsForm *m_facts = nullptr;
    FactsForm *m_outcome = nullptr;
    QWidget *m_links = nullptr;
    QPushButton *m_person = nullptr;
    QPushButton *m_connection = nullptr;
    QBoxLayout *m_columns = nullptr; //!< capabilities and pages, side by side where there is room
    TextLabel *m_asksFor = nullptr;
    FactsForm *m_capabilities = nullptr;
    WantedPages *m_wanted = nullptr;
    TextLabel *m_summaryTitle = nullptr;
    FactsForm *m_summary = nullptr;
    TextLabel *m_summaryMore = nullptr;
    DecisionBar *m_bar = nullptr;
};

} // namespace Gatehouse
