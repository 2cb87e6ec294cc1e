// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"

#include <QWidget>

namespace Gatehouse {

class FactsForm;
class TextLabel;

//! What several selected connections have in common, counted.
class ConnectionSummary : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionSummary)

public:
    explicit ConnectionSummary(QWidget *parent = nullptr);

    void setConnections(const QList<Connection> &connections);

private:
    TextLabel *m_title = nullptr;
    FactsForm *m_kinds = nullptr;
    FactsForm *m_states = nullptr;
};

} // namespace Gatehouse
